-- https://docs.snowflake.com/en/sql-reference/info-schema/sequences
CREATE SEQUENCE seq START = 5 INCREMENT = 10 ORDER COMMENT = 'tens';
SELECT sequence_name, data_type, numeric_precision, numeric_scale, start_value, next_value, "INCREMENT", ordered, comment FROM information_schema.sequences;
-- SEQ | NUMBER | 38 | 0 | 5 | 5 | 10 | YES | tens

SELECT seq.NEXTVAL;
-- 5

SELECT start_value, next_value FROM information_schema.sequences;
-- 5 | 15

-- https://docs.snowflake.com/en/sql-reference/info-schema/stages
CREATE STAGE landing COMMENT = 'in';
SELECT stage_catalog, stage_schema, stage_name, stage_url, stage_type, stage_owner, comment FROM information_schema.stages;
-- SUITE | PUBLIC | LANDING | NULL | Internal Named | ACCOUNTADMIN | in

-- https://docs.snowflake.com/en/sql-reference/info-schema/file_formats
CREATE FILE FORMAT piped TYPE = CSV FIELD_DELIMITER = '|' SKIP_HEADER = 2;
SELECT file_format_name, file_format_type, field_delimiter, skip_header, date_format, binary_format, compression FROM information_schema.file_formats;
-- PIPED | CSV | \| | 2 | AUTO | HEX | AUTO

-- https://docs.snowflake.com/en/sql-reference/info-schema/functions
CREATE FUNCTION multiply(a NUMBER, b NUMBER) RETURNS NUMBER COMMENT = 'multiply two numbers' AS 'a * b';
SELECT function_name, argument_signature, data_type, numeric_precision, numeric_scale, function_language, function_definition, is_secure, comment FROM information_schema.functions;
-- MULTIPLY | (A NUMBER, B NUMBER) | NUMBER(38,0) | 38 | 0 | SQL | a * b | NO | multiply two numbers

-- https://docs.snowflake.com/en/sql-reference/info-schema/procedures
CREATE PROCEDURE twice(n FLOAT) RETURNS FLOAT LANGUAGE SQL AS 'BEGIN RETURN n * 2; END';
SELECT procedure_name, argument_signature, data_type, procedure_language, procedure_definition FROM information_schema.procedures;
-- TWICE | (N FLOAT) | FLOAT | SQL | BEGIN RETURN n * 2; END

-- https://docs.snowflake.com/en/sql-reference/info-schema/table_privileges
CREATE ROLE reader;
CREATE TABLE t (a INT);
GRANT SELECT ON TABLE t TO ROLE reader WITH GRANT OPTION;
SELECT grantor, grantee, granted_to, table_catalog, table_schema, table_name, privilege_type, is_grantable FROM information_schema.table_privileges;
-- ACCOUNTADMIN | ACCOUNTADMIN | ROLE | SUITE | PUBLIC | T | OWNERSHIP | YES
-- ACCOUNTADMIN | READER | ROLE | SUITE | PUBLIC | T | SELECT | YES

-- https://docs.snowflake.com/en/sql-reference/info-schema/usage_privileges
GRANT USAGE ON SEQUENCE seq TO ROLE reader;
SELECT grantee, object_name, object_type, privilege_type, is_grantable FROM information_schema.usage_privileges;
-- ACCOUNTADMIN | SEQ | SEQUENCE | OWNERSHIP | YES
-- READER | SEQ | SEQUENCE | USAGE | NO

-- https://docs.snowflake.com/en/sql-reference/info-schema/object_privileges
GRANT USAGE ON DATABASE suite TO ROLE reader;
GRANT USAGE ON SCHEMA public TO ROLE reader;
SELECT grantee, object_catalog, object_schema, object_name, object_type, privilege_type FROM information_schema.object_privileges WHERE grantee = 'READER';
-- READER | NULL | NULL | SUITE | DATABASE | USAGE
-- READER | SUITE | NULL | PUBLIC | SCHEMA | USAGE
-- READER | SUITE | PUBLIC | T | TABLE | SELECT
-- READER | SUITE | PUBLIC | SEQ | SEQUENCE | USAGE

-- https://docs.snowflake.com/en/sql-reference/info-schema/enabled_roles
SELECT role_name FROM information_schema.enabled_roles WHERE role_name IN ('PUBLIC', 'ACCOUNTADMIN', 'READER');
-- ACCOUNTADMIN
-- PUBLIC

-- Only what the role may know of is told.
CREATE TABLE hidden (a INT);
GRANT ROLE reader TO ROLE accountadmin;
USE ROLE reader;
SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC';
-- T

SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'PUBLIC';
-- T

SELECT sequence_name FROM information_schema.sequences;
-- SEQ

SELECT stage_name FROM information_schema.stages;
-- no rows

SELECT role_name FROM information_schema.enabled_roles ORDER BY role_name;
-- PUBLIC
-- READER

SHOW TABLES ->> SELECT "name" FROM $1;
-- T

