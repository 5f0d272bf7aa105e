-- https://docs.snowflake.com/en/sql-reference/sql/show-schemas
CREATE SCHEMA "my schema" COMMENT = 'mine' DATA_RETENTION_TIME_IN_DAYS = 3;

SHOW SCHEMAS ->> SELECT "name", "is_default", "is_current", "database_name", "comment", "retention_time", "is_nested" FROM $1;
-- INFORMATION_SCHEMA | N | N | SUITE | Views describing the contents of schemas in this database | 1 | N
-- PUBLIC | N | N | SUITE | (empty) | 1 | N
-- my schema | N | Y | SUITE | mine | 3 | N

SHOW TERSE SCHEMAS LIKE 'my%' ->> SELECT "name", "kind", "database_name", "schema_name" FROM $1;
-- my schema | NULL | SUITE | my schema

USE SCHEMA PUBLIC;
SHOW SCHEMAS IN DATABASE SUITE STARTS WITH 'P' ->> SELECT "name", "is_current" FROM $1;
-- PUBLIC | Y

-- https://docs.snowflake.com/en/sql-reference/sql/show-databases
SHOW DATABASES LIKE 's%' ->> SELECT "name", "is_default", "is_current", "origin", "retention_time", "kind" FROM $1;
-- SNOWFLAKE | N | N | SNOWFLAKE.ACCOUNT_USAGE | 0 | APPLICATION
-- SUITE | N | Y | (empty) | 1 | STANDARD

CREATE DATABASE GONE;
DROP DATABASE GONE;
SHOW DATABASES HISTORY LIKE 'gone' ->> SELECT "name", "dropped_on" IS NOT NULL FROM $1;
-- GONE | TRUE

SHOW DATABASES LIKE 'gone';
-- no rows

SHOW DATABASES LIKE 'suite' ->> SELECT "owner", "owner_role_type" FROM $1;
-- ACCOUNTADMIN | ROLE
