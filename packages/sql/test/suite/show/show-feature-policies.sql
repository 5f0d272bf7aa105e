-- https://docs.snowflake.com/en/sql-reference/sql/show-feature-policies
--# show:
SHOW FEATURE POLICIES
--# show: showScope HELLO_SNOWFLAKE_APP
SHOW FEATURE POLICIES IN APPLICATION hello_snowflake_app
--# show: showScope
SHOW FEATURE POLICIES ON ACCOUNT
--# show: showScope MY_DB
SHOW FEATURE POLICIES ON DATABASE my_db
--# show: showScope APP
SHOW FEATURE POLICIES ON APPLICATION app
