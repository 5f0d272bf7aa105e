-- https://docs.snowflake.com/en/sql-reference/sql/create-share
CREATE SHARE sales_s;
-- Share SALES_S successfully created.

CREATE SHARE sales_s;
-- error 002002

CREATE SHARE IF NOT EXISTS sales_s;
-- SALES_S already exists, statement succeeded.

CREATE OR REPLACE SHARE sales_s COMMENT = 'sales';

-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-share
CREATE DATABASE mydb;
CREATE SCHEMA mydb.shared_schema;
CREATE TABLE mydb.public.t1 (a NUMBER);
CREATE TABLE mydb.public.t2 (a NUMBER);
CREATE SECURE VIEW mydb.shared_schema.view1 AS SELECT a FROM mydb.public.t1;
CREATE VIEW mydb.shared_schema.view2 AS SELECT a FROM mydb.public.t1;

-- Before the database, nothing of it.
GRANT USAGE ON SCHEMA mydb.public TO SHARE sales_s;
-- error

GRANT USAGE ON DATABASE mydb TO SHARE sales_s;
-- Statement executed successfully.

GRANT USAGE ON SCHEMA mydb.public TO SHARE sales_s;
GRANT USAGE ON SCHEMA mydb.shared_schema TO SHARE sales_s;
GRANT SELECT ON ALL TABLES IN SCHEMA mydb.public TO SHARE sales_s;
GRANT SELECT ON VIEW mydb.shared_schema.view1 TO SHARE sales_s;

-- Only secure views.
GRANT SELECT ON VIEW mydb.shared_schema.view2 TO SHARE sales_s;
-- error 003014

-- Only one database, and none of the writing privileges.
CREATE DATABASE other;
GRANT USAGE ON DATABASE other TO SHARE sales_s;
-- error

GRANT INSERT ON TABLE mydb.public.t1 TO SHARE sales_s;
-- error

GRANT SELECT ON FUTURE TABLES IN SCHEMA mydb.public TO SHARE sales_s;
-- error

GRANT SELECT ON TABLE mydb.public.missing TO SHARE sales_s;
-- error

-- https://docs.snowflake.com/en/sql-reference/sql/show-grants
SHOW GRANTS TO SHARE sales_s ->> SELECT "privilege", "granted_on", "name" FROM $1;
-- USAGE | DATABASE | MYDB
-- USAGE | SCHEMA | MYDB.PUBLIC
-- USAGE | SCHEMA | MYDB.SHARED_SCHEMA
-- SELECT | TABLE | MYDB.PUBLIC.T1
-- SELECT | TABLE | MYDB.PUBLIC.T2
-- SELECT | VIEW | MYDB.SHARED_SCHEMA.VIEW1

-- https://docs.snowflake.com/en/sql-reference/sql/desc-share
DESC SHARE sales_s ->> SELECT "kind", "name" FROM $1;
-- DATABASE | MYDB
-- SCHEMA | MYDB.PUBLIC
-- SCHEMA | MYDB.SHARED_SCHEMA
-- TABLE | MYDB.PUBLIC.T1
-- TABLE | MYDB.PUBLIC.T2
-- VIEW | MYDB.SHARED_SCHEMA.VIEW1

-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-share
REVOKE SELECT ON TABLE mydb.public.t2 FROM SHARE sales_s;
SHOW GRANTS TO SHARE sales_s ->> SELECT COUNT(*) FROM $1;
-- 5

REVOKE USAGE ON DATABASE mydb FROM SHARE sales_s;
SHOW GRANTS TO SHARE sales_s ->> SELECT COUNT(*) FROM $1;
-- 4

-- https://docs.snowflake.com/en/sql-reference/sql/show-shares
SHOW SHARES LIKE 'sales%' ->> SELECT "kind", "name", "database_name", "to", "owner", "comment" FROM $1;
-- OUTBOUND | SALES_S | (empty) | (empty) | ACCOUNTADMIN | sales

-- https://docs.snowflake.com/en/sql-reference/sql/alter-share
ALTER SHARE sales_s SET COMMENT = 'more';
SHOW SHARES LIKE 'sales%' ->> SELECT "comment" FROM $1;
-- more

ALTER SHARE IF EXISTS no_share SET COMMENT = 'x';
ALTER SHARE no_share SET COMMENT = 'x';
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/sql/drop-share
DROP SHARE sales_s;
-- SALES_S successfully dropped.

DROP SHARE sales_s;
-- error 002003

DROP SHARE IF EXISTS sales_s;
