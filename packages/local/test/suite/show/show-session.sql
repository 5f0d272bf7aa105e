-- https://docs.snowflake.com/en/sql-reference/sql/show-parameters
SHOW PARAMETERS LIKE 'QUERY_TAG' ->> SELECT "key", "value", "default", "level", "type" FROM $1;
-- QUERY_TAG | (empty) | (empty) | (empty) | STRING

ALTER SESSION SET QUERY_TAG = 'a tag', WEEK_START = 1;
SHOW PARAMETERS LIKE '%tag' IN SESSION ->> SELECT "key", "value", "default", "level" FROM $1;
-- QUERY_TAG | a tag | (empty) | SESSION

SHOW PARAMETERS LIKE 'WEEK_START' FOR SESSION ->> SELECT "value", "default", "level", "type" FROM $1;
-- 1 | 0 | SESSION | NUMBER

ALTER SESSION UNSET QUERY_TAG;
SHOW PARAMETERS LIKE 'query_tag' ->> SELECT "value", "level" FROM $1;
-- (empty) | (empty)

SHOW PARAMETERS LIKE 'ERROR_ON_NONDETERMINISTIC_MERGE' ->> SELECT "value", "default", "type" FROM $1;
-- true | true | BOOLEAN

SHOW PARAMETERS LIKE 'DATE_OUTPUT_FORMAT' ->> SELECT "value" FROM $1;
-- YYYY-MM-DD

CREATE TABLE kept (a INT) DATA_RETENTION_TIME_IN_DAYS = 5;
SHOW PARAMETERS LIKE 'DATA_RETENTION%' IN TABLE kept ->> SELECT "value", "default", "level" FROM $1;
-- 5 | 1 | TABLE

ALTER SCHEMA public SET DATA_RETENTION_TIME_IN_DAYS = 2;
CREATE TABLE plain (a INT);
SHOW PARAMETERS LIKE 'DATA_RETENTION%' FOR TABLE plain ->> SELECT "value", "level" FROM $1;
-- 2 | SCHEMA

SHOW PARAMETERS LIKE 'DATA_RETENTION%' IN DATABASE ->> SELECT "value", "level" FROM $1;
-- 1 | (empty)

SHOW PARAMETERS LIKE 'STATEMENT_TIMEOUT%' IN WAREHOUSE compute_wh ->> SELECT "value" FROM $1;
-- 172800

-- https://docs.snowflake.com/en/sql-reference/sql/show-variables
SET (num, txt) = (4, 'it''s');
SHOW VARIABLES ->> SELECT "name", "value", "type" FROM $1;
-- NUM | 4 | fixed
-- TXT | it's | text

SHOW VARIABLES LIKE 't%' ->> SELECT "value" FROM $1;
-- it's

UNSET txt;
SHOW VARIABLES ->> SELECT "name" FROM $1;
-- NUM

-- https://docs.snowflake.com/en/sql-reference/sql/show-roles
SHOW ROLES LIKE '%admin' ->> SELECT "name", "is_current", "is_inherited" FROM $1;
-- ACCOUNTADMIN | Y | N
-- SECURITYADMIN | N | Y
-- SYSADMIN | N | Y
-- USERADMIN | N | Y

CREATE ROLE analyst COMMENT = 'Data analyst';
GRANT ROLE analyst TO ROLE sysadmin;
SHOW ROLES LIKE 'analyst' ->> SELECT "assigned_to_users", "granted_to_roles", "granted_roles", "owner", "comment" FROM $1;
-- 0 | 1 | 0 | ACCOUNTADMIN | Data analyst

-- https://docs.snowflake.com/en/sql-reference/sql/show-grants
GRANT USAGE ON DATABASE suite TO ROLE analyst;
SHOW GRANTS TO ROLE analyst ->> SELECT "privilege", "granted_on", "name", "granted_to", "grantee_name", "grant_option" FROM $1;
-- USAGE | DATABASE | SUITE | ROLE | ANALYST | false

SHOW GRANTS ON DATABASE suite ->> SELECT "privilege", "granted_on", "granted_to", "grantee_name", "grant_option", "granted_by_role_type", "granted_by" FROM $1;
-- OWNERSHIP | DATABASE | ROLE | ACCOUNTADMIN | true | ROLE | ACCOUNTADMIN
-- USAGE | DATABASE | ROLE | ANALYST | false | ROLE | ACCOUNTADMIN

SHOW GRANTS ON DATABASE suite LIMIT 1 ->> SELECT COUNT(*) FROM $1;
-- 1

SHOW GRANTS OF ROLE analyst ->> SELECT "role", "granted_to", "grantee_name" FROM $1;
-- ANALYST | ROLE | SYSADMIN

GRANT SELECT ON FUTURE TABLES IN SCHEMA public TO ROLE analyst;
SHOW FUTURE GRANTS IN SCHEMA public ->> SELECT "privilege", "grant_on", "name", "grant_to", "grantee_name", "grant_option" FROM $1;
-- SELECT | TABLE | SUITE.PUBLIC.<TABLE> | ROLE | ANALYST | false
