-- https://docs.snowflake.com/en/sql-reference/account-usage/tables
CREATE TABLE kept (a INT NOT NULL, b VARCHAR(5)) COMMENT = 'k';
CREATE TABLE gone (a INT);
INSERT INTO kept VALUES (1, 'x'), (2, 'y');
CREATE VIEW v AS SELECT a FROM kept;
CREATE SEQUENCE s;
DROP TABLE gone;
DROP VIEW v;
DROP SEQUENCE s;

-- What was dropped stays, with the time.
SELECT table_name, table_type, row_count, deleted IS NULL, comment FROM snowflake.account_usage.tables WHERE table_catalog = 'SUITE';
-- KEPT | BASE TABLE | 2 | TRUE | k
-- GONE | BASE TABLE | NULL | FALSE | NULL
-- V | VIEW | NULL | FALSE | NULL

SELECT table_name, view_definition, deleted IS NOT NULL FROM snowflake.account_usage.views WHERE table_catalog = 'SUITE';
-- V | CREATE VIEW v AS SELECT a FROM kept | TRUE

SELECT sequence_name, deleted IS NOT NULL FROM snowflake.account_usage.sequences;
-- S | TRUE

CREATE OR REPLACE TABLE kept (c INT);
SELECT table_name, column_name, deleted IS NULL FROM snowflake.account_usage.columns WHERE table_name = 'KEPT';
-- KEPT | C | TRUE
-- KEPT | A | FALSE
-- KEPT | B | FALSE

UNDROP TABLE gone;
SELECT deleted IS NULL FROM snowflake.account_usage.tables WHERE table_name = 'GONE';
-- TRUE

-- https://docs.snowflake.com/en/sql-reference/account-usage/databases
CREATE DATABASE d2;
CREATE SCHEMA d2.s2;
DROP DATABASE d2;
SELECT database_name, deleted IS NULL, type FROM snowflake.account_usage.databases WHERE database_name IN ('SUITE', 'D2', 'SNOWFLAKE');
-- SNOWFLAKE | TRUE | APPLICATION
-- SUITE | TRUE | STANDARD
-- D2 | FALSE | STANDARD

SELECT schema_name, deleted IS NULL FROM snowflake.account_usage.schemata WHERE catalog_name = 'D2';
-- PUBLIC | FALSE
-- S2 | FALSE

-- https://docs.snowflake.com/en/sql-reference/account-usage/roles
USE SCHEMA suite.public;
CREATE ROLE analyst COMMENT = 'reads';
CREATE DATABASE ROLE suite.inner_role;
CREATE ROLE temporary_role;
DROP ROLE temporary_role;
SELECT name, comment, owner, role_type, role_database_name, deleted_on IS NULL FROM snowflake.account_usage.roles WHERE name IN ('ANALYST', 'INNER_ROLE', 'TEMPORARY_ROLE');
-- ANALYST | reads | ACCOUNTADMIN | ROLE | NULL | TRUE
-- INNER_ROLE | NULL | ACCOUNTADMIN | DATABASE_ROLE | SUITE | TRUE
-- TEMPORARY_ROLE | NULL | ACCOUNTADMIN | ROLE | NULL | FALSE

-- https://docs.snowflake.com/en/sql-reference/account-usage/tags
CREATE TAG cost ALLOWED_VALUES 'low', 'high' COMMENT = 'money';
SELECT tag_name, tag_database, tag_schema, tag_owner, tag_comment, allowed_values, deleted FROM snowflake.account_usage.tags;
-- COST | SUITE | PUBLIC | ACCOUNTADMIN | money | ["low","high"] | NULL

-- https://docs.snowflake.com/en/sql-reference/account-usage/masking_policies
CREATE MASKING POLICY hide AS (val STRING) RETURNS STRING -> '***';
SELECT policy_name, policy_schema, policy_catalog, policy_signature, policy_return_type, policy_body FROM snowflake.account_usage.masking_policies;
-- HIDE | PUBLIC | SUITE | (VAL VARCHAR) | VARCHAR(16777216) | '***'

CREATE ROW ACCESS POLICY few AS (n NUMBER) RETURNS BOOLEAN -> n > 0;
SELECT policy_name, policy_signature, policy_return_type, policy_body FROM snowflake.account_usage.row_access_policies;
-- FEW | (N NUMBER) | BOOLEAN | n > 0

-- Others may read it whom ACCOUNTADMIN lets in, by what they are for.
GRANT ROLE analyst TO ROLE accountadmin;
GRANT DATABASE ROLE snowflake.object_viewer TO ROLE analyst;
USE ROLE analyst;
SELECT COUNT(*) > 0 FROM snowflake.account_usage.tables;
-- TRUE

SELECT * FROM snowflake.account_usage.query_history;
-- error 002003

USE ROLE accountadmin;
GRANT IMPORTED PRIVILEGES ON DATABASE snowflake TO ROLE analyst;
USE ROLE analyst;
SELECT COUNT(*) > 0 FROM snowflake.account_usage.query_history;
-- TRUE

SELECT * FROM snowflake.account_usage.no_such_view;
-- error 002003

SELECT nothing FROM snowflake.account_usage.tables;
-- error 000904
