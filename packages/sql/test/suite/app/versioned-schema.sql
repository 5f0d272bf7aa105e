-- https://docs.snowflake.com/en/sql-reference/sql/create-versioned-schema
--# createObject: CORE
CREATE OR ALTER VERSIONED SCHEMA core
--# createObject: CORE DATA_RETENTION_TIME_IN_DAYS=
CREATE OR ALTER VERSIONED SCHEMA core WITH MANAGED ACCESS DATA_RETENTION_TIME_IN_DAYS = 1 COMMENT = 'x'
--# createObject: CORE
CREATE VERSIONED SCHEMA core
