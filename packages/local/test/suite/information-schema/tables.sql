-- https://docs.snowflake.com/en/sql-reference/info-schema/tables
CREATE TABLE orders (id INT, amount NUMBER(10,2)) COMMENT = 'all of them';
INSERT INTO orders VALUES (1, 2.5), (2, 3), (3, NULL);
CREATE TRANSIENT TABLE scratch (a INT) DATA_RETENTION_TIME_IN_DAYS = 0;
CREATE VIEW big AS SELECT id FROM orders WHERE amount > 2;
CREATE DYNAMIC TABLE sums TARGET_LAG = '1 hour' WAREHOUSE = compute_wh AS SELECT SUM(amount) AS total FROM orders;
CREATE TABLE gone (a INT);
DROP TABLE gone;

SELECT table_catalog, table_schema, table_name, table_owner, table_type, is_transient, row_count, retention_time, comment, is_dynamic
FROM information_schema.tables WHERE table_schema != 'INFORMATION_SCHEMA';
-- SUITE | PUBLIC | ORDERS | ACCOUNTADMIN | BASE TABLE | NO | 3 | 1 | all of them | NO
-- SUITE | PUBLIC | SCRATCH | ACCOUNTADMIN | BASE TABLE | YES | 0 | 0 | NULL | NO
-- SUITE | PUBLIC | BIG | ACCOUNTADMIN | VIEW | NO | NULL | NULL | NULL | NO
-- SUITE | PUBLIC | SUMS | ACCOUNTADMIN | BASE TABLE | NO | 1 | 1 | NULL | YES

-- The views of INFORMATION_SCHEMA are views too.
SELECT COUNT(*) > 15 FROM suite.information_schema.tables WHERE table_schema = 'INFORMATION_SCHEMA' AND table_type = 'VIEW';
-- TRUE

DELETE FROM orders WHERE id = 1;
SELECT row_count FROM information_schema.tables t WHERE t.table_name = 'ORDERS';
-- 2

-- A view has no bytes of its own; a table without rows has none.
SELECT table_name, bytes > 0, bytes = 0 FROM information_schema.tables WHERE table_schema = 'PUBLIC';
-- ORDERS | TRUE | FALSE
-- SCRATCH | FALSE | TRUE
-- BIG | NULL | NULL
-- SUMS | TRUE | FALSE

BEGIN;
DELETE FROM orders;
SELECT row_count FROM information_schema.tables WHERE table_name = 'ORDERS';
-- 0
ROLLBACK;

-- When and by whom it was last defined; DML counts for LAST_ALTERED alone.
SELECT last_ddl = created, last_altered > last_ddl, last_ddl_by = CURRENT_USER() FROM information_schema.tables WHERE table_name = 'ORDERS';
-- TRUE | TRUE | TRUE

ALTER TABLE orders SET COMMENT = 'some';
SELECT last_ddl > created, last_altered >= last_ddl, comment FROM information_schema.tables WHERE table_name = 'ORDERS';
-- TRUE | TRUE | some

SELECT table_name FROM information_schema.tables WHERE table_name = 'GONE';
-- no rows

SELECT nothing FROM information_schema.tables;
-- error 000904

SELECT * FROM information_schema.no_such_view;
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/info-schema/views
CREATE SECURE VIEW small COMMENT = 'few' AS SELECT 1 AS one;
SELECT table_name, view_definition, is_secure, comment FROM information_schema.views WHERE table_schema = 'PUBLIC';
-- BIG | CREATE VIEW big AS SELECT id FROM orders WHERE amount > 2 | NO | NULL
-- SMALL | CREATE SECURE VIEW small COMMENT = 'few' AS SELECT 1 AS one | YES | few

-- https://docs.snowflake.com/en/sql-reference/info-schema/schemata
CREATE SCHEMA other COMMENT = 'o' DATA_RETENTION_TIME_IN_DAYS = 7;
SELECT catalog_name, schema_name, schema_owner, is_transient, is_managed_access, retention_time, comment FROM information_schema.schemata;
-- SUITE | INFORMATION_SCHEMA | NULL | NO | NO | 1 | Views describing the contents of schemas in this database
-- SUITE | PUBLIC | ACCOUNTADMIN | NO | NO | 1 | NULL
-- SUITE | OTHER | ACCOUNTADMIN | NO | NO | 7 | o

-- https://docs.snowflake.com/en/sql-reference/info-schema/databases
CREATE DATABASE second;
SELECT database_name, database_owner, is_transient, retention_time, type FROM suite.information_schema.databases WHERE database_name IN ('SUITE', 'SECOND');
-- SUITE | ACCOUNTADMIN | NO | 1 | STANDARD
-- SECOND | ACCOUNTADMIN | NO | 1 | STANDARD

SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'PUBLIC';
-- 0

SELECT catalog_name FROM suite.information_schema.information_schema_catalog_name;
-- SUITE

USE SCHEMA suite.information_schema;
SELECT table_name FROM tables WHERE table_name = 'ORDERS';
-- ORDERS
