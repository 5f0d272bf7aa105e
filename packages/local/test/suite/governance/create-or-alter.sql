-- https://docs.snowflake.com/en/sql-reference/sql/create-or-alter
CREATE OR ALTER ROLE analyst COMMENT = 'reads';
-- Role ANALYST successfully created.

CREATE OR ALTER ROLE analyst;
SHOW ROLES LIKE 'analyst' ->> SELECT "comment" FROM $1;
-- (empty)

CREATE OR ALTER DATABASE ROLE suite.dr COMMENT = 'x';
CREATE OR ALTER DATABASE ROLE suite.dr COMMENT = 'y';
SHOW DATABASE ROLES IN DATABASE suite ->> SELECT "name", "comment" FROM $1;
-- DR | y

-- https://docs.snowflake.com/en/sql-reference/sql/create-row-access-policy
CREATE TABLE t (empl_id VARCHAR);
INSERT INTO t VALUES ('1');
CREATE OR ALTER ROW ACCESS POLICY rap_it AS (empl_id VARCHAR) RETURNS BOOLEAN -> FALSE;
ALTER TABLE t ADD ROW ACCESS POLICY rap_it ON (empl_id);
SELECT * FROM t;
-- no rows

CREATE OR ALTER ROW ACCESS POLICY rap_it AS (empl_id VARCHAR) RETURNS BOOLEAN -> TRUE COMMENT = 'all';
SELECT * FROM t;
-- 1

CREATE OR ALTER ROW ACCESS POLICY rap_it AS (empl_id NUMBER) RETURNS BOOLEAN -> TRUE;
-- error

-- https://docs.snowflake.com/en/sql-reference/sql/create-masking-policy
CREATE OR ALTER MASKING POLICY m AS (val STRING) RETURNS STRING -> 'a';
CREATE TABLE u (a VARCHAR WITH MASKING POLICY m);
INSERT INTO u VALUES ('x');
CREATE OR ALTER MASKING POLICY m AS (val STRING) RETURNS STRING -> 'b';
SELECT a FROM u;
-- b

-- https://docs.snowflake.com/en/sql-reference/sql/alter-role
CREATE ROLE giver;
EXECUTE IMMEDIATE 'GRANT ROLE giver TO USER ' || CURRENT_USER();
CREATE TABLE g (a NUMBER);
GRANT USAGE ON DATABASE suite TO ROLE giver;
GRANT USAGE ON SCHEMA suite.public TO ROLE giver;
GRANT SELECT ON TABLE g TO ROLE giver WITH GRANT OPTION;
USE ROLE giver;
GRANT SELECT ON TABLE suite.public.g TO ROLE analyst;
USE ROLE ACCOUNTADMIN;
ALTER ROLE giver RENAME TO donor;
SHOW GRANTS TO ROLE analyst ->> SELECT "privilege", "name", "granted_by" FROM $1;
-- SELECT | SUITE.PUBLIC.G | DONOR

-- https://docs.snowflake.com/en/sql-reference/sql/alter-network-policy
CREATE NETWORK POLICY np ALLOWED_IP_LIST = ('192.168.1.0/24');
ALTER NETWORK POLICY np RENAME TO nq;
SHOW NETWORK POLICIES ->> SELECT "name" FROM $1;
-- NQ
