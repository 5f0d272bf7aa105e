-- https://docs.snowflake.com/en/sql-reference/sql/show-tables
CREATE SCHEMA S1;
CREATE TABLE S1.LINE_ITEM (A INT);
CREATE TABLE S1.PART (A INT);
CREATE TABLE S1.PARTSUPP (A INT);
CREATE TABLE S1."part lower" (A INT);
CREATE TABLE S1.X_Y (A INT);
CREATE TABLE S1.XZY (A INT);
CREATE SCHEMA S2;
CREATE TABLE S2.PART (A INT);

-- LIKE ignores case; % is any text and _ any character.
SHOW TABLES LIKE 'part%' IN S1 ->> SELECT "name" FROM $1;
-- PART
-- PARTSUPP
-- part lower

SHOW TABLES LIKE 'X_Y' IN S1 ->> SELECT "name" FROM $1;
-- XZY
-- X_Y

SHOW TABLES LIKE 'X\\_Y' IN S1 ->> SELECT "name" FROM $1;
-- X_Y

-- STARTS WITH does not ignore case.
SHOW TABLES IN S1 STARTS WITH 'PART' ->> SELECT "name" FROM $1;
-- PART
-- PARTSUPP

SHOW TABLES IN S1 STARTS WITH 'part' ->> SELECT "name" FROM $1;
-- part lower

SHOW TABLES IN S1 LIMIT 2 ->> SELECT "name" FROM $1;
-- LINE_ITEM
-- PART

SHOW TABLES IN S1 LIMIT 2 FROM 'LINE' ->> SELECT "name" FROM $1;
-- LINE_ITEM
-- PART

SHOW TABLES IN S1 LIMIT 10 FROM 'PART' ->> SELECT "name" FROM $1;
-- PARTSUPP
-- XZY
-- X_Y
-- part lower

SHOW TABLES IN S1 STARTS WITH 'P' LIMIT 10 FROM 'PART' ->> SELECT "name" FROM $1;
-- PARTSUPP

SHOW TABLES IN S1 STARTS WITH 'A' LIMIT 10 FROM 'B';
-- no rows

SHOW TABLES IN S1 LIMIT 10001;
-- error

-- Rows are ordered by database, schema and name.
SHOW TABLES LIKE 'part' IN DATABASE SUITE ->> SELECT "schema_name", "name" FROM $1;
-- S1 | PART
-- S2 | PART

-- Without IN, objects of one name are shown once.
USE SCHEMA SUITE.S2;
SHOW TABLES LIKE 'part' ->> SELECT "schema_name", "name" FROM $1;
-- S2 | PART

SHOW TABLES LIKE 'line%' ->> SELECT "schema_name", "name" FROM $1;
-- S1 | LINE_ITEM

SHOW TABLES LIKE 'part' IN ACCOUNT ->> SELECT COUNT(*) FROM $1;
-- 2

SHOW TABLES LIKE 'nothing%' IN ACCOUNT;
-- no rows

-- HISTORY has what was dropped.
DROP TABLE S2.PART;
SHOW TABLES HISTORY LIKE 'part' IN S2 ->> SELECT "name", "dropped_on" IS NULL FROM $1;
-- PART | FALSE

CREATE TABLE S2.PART (B INT);
SHOW TABLES HISTORY LIKE 'part' IN S2 ->> SELECT "name", "dropped_on" IS NULL FROM $1;
-- PART | FALSE
-- PART | TRUE

SHOW TABLES LIKE 'part' IN S2 ->> SELECT COUNT(*) FROM $1;
-- 1

DROP SCHEMA S1;
SHOW SCHEMAS HISTORY LIKE 'S_' ->> SELECT "name", "dropped_on" IS NULL FROM $1;
-- S1 | FALSE
-- S2 | TRUE

SHOW TABLES IN SCHEMA S1;
-- error 002043
