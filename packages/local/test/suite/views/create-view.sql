-- https://docs.snowflake.com/en/sql-reference/sql/create-view
CREATE TABLE table1 (revenue INT, cost INT, tax_rate NUMBER(3,2)) AS SELECT 100, 40, 0.25;
CREATE VIEW v1 (pre_tax_profit COMMENT 'revenue minus cost', taxes COMMENT 'assumes taxes are a fixed percentage of profit', after_tax_profit)
  AS SELECT revenue - cost, (revenue - cost) * tax_rate, (revenue - cost) * (1.0 - tax_rate) FROM table1;
SELECT pre_tax_profit, taxes = 15, after_tax_profit = 45 FROM v1;
-- 60 | TRUE | TRUE
DESCRIBE VIEW v1 ->> SELECT "name", "comment" FROM $1;
-- PRE_TAX_PROFIT | revenue minus cost
-- TAXES | assumes taxes are a fixed percentage of profit
-- AFTER_TAX_PROFIT | NULL
CREATE VIEW v1 AS SELECT 1 AS a;
-- error 002002
CREATE VIEW table1 AS SELECT 1 AS a;
-- error 002002
CREATE VIEW two (a) AS SELECT revenue, cost FROM table1;
-- error
CREATE OR ALTER VIEW v2 (one) AS SELECT revenue FROM table1;
CREATE OR ALTER SECURE VIEW v2 (one COMMENT 'c') COMMENT = 'said' AS SELECT revenue FROM table1;
SHOW VIEWS LIKE 'v2' ->> SELECT "is_secure", "comment" FROM $1;
-- true | said
CREATE OR ALTER VIEW v2 (one) AS SELECT revenue FROM table1;
SHOW VIEWS LIKE 'v2' ->> SELECT "is_secure", "comment" FROM $1;
-- false | (empty)
CREATE OR ALTER VIEW v2 (one) AS SELECT cost FROM table1;
-- error
SELECT one FROM v2;
-- 100
CREATE TEMPORARY VIEW v2 AS SELECT 'own' AS mine;
SELECT * FROM v2;
-- own
DROP VIEW v2;
SELECT one FROM v2;
-- 100
ALTER VIEW v2 SET SECURE;
ALTER VIEW v2 SET COMMENT = 'x';
SHOW VIEWS LIKE 'v2' ->> SELECT "is_secure", "comment" FROM $1;
-- true | x
ALTER VIEW v2 UNSET SECURE;
ALTER VIEW v2 RENAME TO v3;
SELECT one FROM v3;
-- 100

-- https://docs.snowflake.com/en/user-guide/views-introduction: a view finds its tables by name when it is read.
CREATE OR REPLACE TABLE table1 (revenue VARCHAR) AS SELECT 'none';
DROP TABLE table1;
SELECT one FROM v3;
-- error
DROP VIEW v3;
DROP VIEW v3;
-- error 002003
DROP VIEW IF EXISTS v3;
DROP TABLE v1;
-- error
