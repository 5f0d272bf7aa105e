-- https://docs.snowflake.com/en/sql-reference/sql/create-schema
-- https://docs.snowflake.com/en/sql-reference/sql/show-schemas
CREATE SCHEMA guarded WITH MANAGED ACCESS DATA_RETENTION_TIME_IN_DAYS = 0 COMMENT = 'c';
CREATE TRANSIENT SCHEMA brief;
CREATE TABLE brief.t (a INT, b INT) CLUSTER BY (b);
CREATE TRANSIENT DATABASE short;
USE SCHEMA suite.public;

SHOW SCHEMAS ->> SELECT "name", "options" FROM $1 WHERE "name" IN ('GUARDED', 'BRIEF', 'PUBLIC');
-- BRIEF | TRANSIENT
-- GUARDED | MANAGED ACCESS
-- PUBLIC | (empty)

SELECT schema_name, is_transient, is_managed_access FROM information_schema.schemata WHERE schema_name IN ('GUARDED', 'BRIEF', 'PUBLIC');
-- BRIEF | YES | NO
-- GUARDED | NO | YES
-- PUBLIC | NO | NO

SELECT database_name, is_transient FROM information_schema.databases WHERE database_name IN ('SHORT', 'SUITE');
-- SHORT | YES
-- SUITE | NO

SHOW OBJECTS IN SCHEMA brief ->> SELECT "name", "cluster_by" FROM $1;
-- T | LINEAR(B)

-- https://docs.snowflake.com/en/sql-reference/functions/get_ddl
SELECT GET_DDL('SCHEMA', 'guarded') = 'create or replace schema GUARDED with managed access DATA_RETENTION_TIME_IN_DAYS=0 COMMENT=''c'';';
-- TRUE

SELECT STARTSWITH(GET_DDL('SCHEMA', 'brief'), 'create or replace transient schema BRIEF;'), STARTSWITH(GET_DDL('DATABASE', 'short'), 'create or replace transient database SHORT;');
-- TRUE | TRUE
