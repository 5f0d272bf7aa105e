-- https://docs.snowflake.com/en/sql-reference/sql/create-row-access-policy
CREATE ROLE it_admin;
CREATE ROLE sales_manager;
EXECUTE IMMEDIATE 'GRANT ROLE it_admin TO USER ' || CURRENT_USER();
EXECUTE IMMEDIATE 'GRANT ROLE sales_manager TO USER ' || CURRENT_USER();
CREATE TABLE empl (empl_id VARCHAR, region VARCHAR);
INSERT INTO empl VALUES ('1', 'north'), ('2', 'south');
CREATE TABLE salesmanagerregions (sales_manager VARCHAR, region VARCHAR);
INSERT INTO salesmanagerregions VALUES ('SALES_MANAGER', 'south');
GRANT USAGE ON DATABASE suite TO ROLE it_admin;
GRANT USAGE ON SCHEMA suite.public TO ROLE it_admin;
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE empl TO ROLE it_admin;
GRANT ROLE it_admin TO ROLE sales_manager;

CREATE OR REPLACE ROW ACCESS POLICY rap_it AS (empl_id VARCHAR) RETURNS BOOLEAN ->
  CASE
      WHEN 'IT_ADMIN' = CURRENT_ROLE() THEN TRUE
      ELSE FALSE
  END
;

ALTER TABLE empl ADD ROW ACCESS POLICY rap_it ON (empl_id);

-- For others, owners too, there is nothing.
SELECT * FROM empl;
-- no rows

SELECT COUNT(*) FROM empl;
-- 0

UPDATE empl SET region = 'gone';
-- 0 | 0

DELETE FROM empl;
-- 0

USE ROLE it_admin;
SELECT * FROM empl;
-- 1 | north
-- 2 | south

USE ROLE ACCOUNTADMIN;

-- One of them at a time.
CREATE ROW ACCESS POLICY rap_sales_manager_regions AS (sales_region VARCHAR) RETURNS BOOLEAN ->
  'ACCOUNTADMIN' = CURRENT_ROLE()
      OR EXISTS (
            SELECT 1 FROM salesmanagerregions
              WHERE sales_manager = CURRENT_ROLE()
                AND region = sales_region
          )
;
ALTER TABLE empl ADD ROW ACCESS POLICY rap_sales_manager_regions ON (region);
-- error

ALTER TABLE empl DROP ROW ACCESS POLICY rap_it, ADD ROW ACCESS POLICY rap_sales_manager_regions ON (region);
SELECT * FROM empl;
-- 1 | north
-- 2 | south

-- The table of who may see what is read with the rights of the owner of the policy.
USE ROLE sales_manager;
SELECT * FROM empl;
-- 2 | south

SELECT COUNT(*) FROM salesmanagerregions;
-- error 002003

CREATE OR REPLACE ROW ACCESS POLICY rap_it AS (empl_id VARCHAR) RETURNS BOOLEAN -> TRUE;
-- error

USE ROLE ACCOUNTADMIN;

-- https://docs.snowflake.com/en/sql-reference/sql/drop-row-access-policy
DROP ROW ACCESS POLICY rap_sales_manager_regions;
-- error 003531

DROP ROW ACCESS POLICY rap_it;
-- RAP_IT successfully dropped.

ALTER TABLE empl DROP ALL ROW ACCESS POLICIES;
DROP ROW ACCESS POLICY rap_sales_manager_regions;

-- https://docs.snowflake.com/en/sql-reference/sql/alter-row-access-policy
CREATE ROW ACCESS POLICY rap_test2 AS (n NUMBER, v VARCHAR) RETURNS BOOLEAN -> TRUE;
ALTER ROW ACCESS POLICY rap_test2 SET BODY -> n > 1 AND v <> 'x';
CREATE TABLE numbers (a NUMBER, b VARCHAR) WITH ROW ACCESS POLICY rap_test2 ON (a, b);
INSERT INTO numbers VALUES (1, 'a'), (2, 'a'), (3, 'x'), (4, NULL);
SELECT * FROM numbers;
-- 2 | a

ALTER ROW ACCESS POLICY rap_test2 RENAME TO rap_test3;
DESC ROW ACCESS POLICY rap_test3 ->> SELECT "name", "signature", "return_type", "body" FROM $1;
-- RAP_TEST3 | (N NUMBER, V VARCHAR) | BOOLEAN | n > 1 AND v <> 'x'

-- A policy is for as many columns as it has arguments, of their types.
CREATE TABLE texts (a VARCHAR);
ALTER TABLE texts ADD ROW ACCESS POLICY rap_test3 ON (a);
-- error

CREATE ROW ACCESS POLICY no_boolean AS (n NUMBER) RETURNS NUMBER -> 1;
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/policy_references
SELECT POLICY_NAME, POLICY_KIND, REF_ENTITY_NAME, REF_ENTITY_DOMAIN, REF_COLUMN_NAME, REF_ARG_COLUMN_NAMES, POLICY_STATUS
FROM TABLE(INFORMATION_SCHEMA.POLICY_REFERENCES(POLICY_NAME => 'SUITE.PUBLIC.RAP_TEST3'));
-- RAP_TEST3 | ROW_ACCESS_POLICY | NUMBERS | TABLE | NULL | [ "A", "B" ] | ACTIVE
