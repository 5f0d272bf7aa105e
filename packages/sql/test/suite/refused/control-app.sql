-- https://docs.snowflake.com/en/sql-reference/commands-native-apps
--! found the end of the statement, expected APPLICATION or LISTING
CREATE APPLICATION a FROM
--! found "p", expected PACKAGE
CREATE APPLICATION a FROM APPLICATION p
--! found "PACKAGE", expected APPLICATION or LISTING
CREATE APPLICATION a FROM PACKAGE p
--! found the end of the statement, expected RELEASE or VERSION or a stage such as @name/path
CREATE APPLICATION a FROM APPLICATION PACKAGE p USING
--! found the end of the statement, expected a name
CREATE APPLICATION a FROM APPLICATION PACKAGE p USING VERSION
--! found the end of the statement, expected a number
CREATE APPLICATION a FROM APPLICATION PACKAGE p USING VERSION v1 PATCH
--! found the end of the statement, expected a name or a text in quotes
CREATE APPLICATION a FROM LISTING
--! found "TO", expected the end of the statement
ALTER APPLICATION a UPGRADE TO
--! found the end of the statement, expected VERSION or a stage such as @name/path
ALTER APPLICATION a UPGRADE USING
--! found the end of the statement, expected a name
ALTER APPLICATION a UPGRADE USING VERSION
--! found the end of the statement, expected SPECIFICATION
ALTER APPLICATION a APPROVE
--! found "INSTALL", expected SET, UNSET, RENAME TO or what else is done
ALTER APPLICATION a INSTALL
--! found ")", expected a text in quotes
ALTER APPLICATION a UNSET REFERENCES ('a',)
--! found "DISTRIBUTION", expected the end of the statement
CREATE APPLICATION PACKAGE p DISTRIBUTION
--! found the end of the statement, expected VERSION or PATCH
ALTER APPLICATION PACKAGE p ADD
--! found the end of the statement, expected USING
ALTER APPLICATION PACKAGE p ADD VERSION v1
--! found the end of the statement, expected a stage such as @name/path
ALTER APPLICATION PACKAGE p ADD VERSION v1 USING
--! found the end of the statement, expected a number or FOR
ALTER APPLICATION PACKAGE p ADD PATCH
--! found "v1", expected VERSION
ALTER APPLICATION PACKAGE p ADD PATCH FOR v1 USING '@st'
--! found the end of the statement, expected VERSION
ALTER APPLICATION PACKAGE p DROP
--! found the end of the statement, expected VERSION
ALTER APPLICATION PACKAGE p REGISTER
--! found the end of the statement, expected an option such as KEY = value
ALTER APPLICATION PACKAGE p SET DEFAULT RELEASE DIRECTIVE
--! found the end of the statement, expected a name
ALTER APPLICATION PACKAGE p MODIFY RELEASE CHANNEL
--! found the end of the statement, expected VERSION or ACCOUNTS
ALTER APPLICATION PACKAGE p MODIFY RELEASE CHANNEL DEFAULT ADD
--! found the end of the statement, expected a stage such as @name/path
CREATE STREAMLIT s FROM
--! found "MAIN_FILE", expected the end of the statement
CREATE STREAMLIT s ROOT_LOCATION = '@st' MAIN_FILE
--! found the end of the statement, expected VERSION or LIVE
ALTER STREAMLIT s ADD
--! found "FROM", expected VERSION
ALTER STREAMLIT s ADD LIVE FROM LAST
--! found "NOW", expected the end of the statement
ALTER STREAMLIT s COMMIT NOW
--! found the end of the statement, expected a stage such as @name/path
ALTER STREAMLIT s PUSH TO
--! found the end of the statement, expected a stage such as @name/path
CREATE NOTEBOOK n FROM
--! found the end of the statement, expected FROM
ALTER NOTEBOOK n ADD VERSION LIVE
--! found "p", expected PROJECT
CREATE DBT p FROM '@st'
--! found the end of the statement, expected a stage such as @name/path
CREATE DBT PROJECT p FROM
--! found the end of the statement, expected VERSION or LIVE
ALTER DBT PROJECT p ADD
--! found "p", expected PROJECT
CREATE DCM p
--! found the end of the statement, expected DEPLOYMENT or VERSION
ALTER DCM PROJECT p DROP
