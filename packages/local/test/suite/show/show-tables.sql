-- https://docs.snowflake.com/en/sql-reference/sql/show-tables
CREATE SCHEMA S1;
CREATE TABLE S1.T_ONE (A INT) COMMENT = 'first';
CREATE TRANSIENT TABLE S1."t two" (A INT);
CREATE TABLE S1.TAB (A INT);
INSERT INTO S1.TAB VALUES (1), (2);
CREATE SCHEMA S2;
CREATE TABLE S2.T_ONE (A INT);
CREATE VIEW S2.V AS SELECT 1 AS A;

-- What TERSE gives, by schema and name.
SHOW TERSE TABLES IN SCHEMA S1 ->> SELECT "name", "kind", "database_name", "schema_name" FROM $1;
-- TAB | TABLE | SUITE | S1
-- T_ONE | TABLE | SUITE | S1
-- t two | TABLE | SUITE | S1

SHOW TABLES IN SCHEMA S1;
SELECT "name", "kind", "rows", "comment", "retention_time", "is_dynamic", "owner" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()));
-- TAB | TABLE | 2 | (empty) | 1 | N | ACCOUNTADMIN
-- T_ONE | TABLE | 0 | first | 1 | N | ACCOUNTADMIN
-- t two | TRANSIENT | 0 | (empty) | 1 | N | ACCOUNTADMIN
