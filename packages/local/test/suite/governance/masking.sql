-- https://docs.snowflake.com/en/sql-reference/sql/create-masking-policy
CREATE ROLE analyst;
CREATE ROLE support;
EXECUTE IMMEDIATE 'GRANT ROLE analyst TO USER ' || CURRENT_USER();
EXECUTE IMMEDIATE 'GRANT ROLE support TO USER ' || CURRENT_USER();
CREATE TABLE people (id NUMBER, email VARCHAR, visibility VARCHAR, born TIMESTAMP_NTZ, more VARIANT);
INSERT INTO people SELECT 1, 'ann@example.com', 'Public', '2000-02-03', PARSE_JSON('{"USER_IPADDRESS": "1.2.3.4", "x": 1}');
INSERT INTO people SELECT 2, 'bob@example.com', 'Private', NULL, NULL;
GRANT USAGE ON DATABASE suite TO ROLE analyst;
GRANT USAGE ON SCHEMA suite.public TO ROLE analyst;
GRANT SELECT ON TABLE people TO ROLE analyst;
GRANT ROLE analyst TO ROLE support;

CREATE OR REPLACE MASKING POLICY email_mask AS (val STRING) RETURNS STRING ->
  CASE
    WHEN CURRENT_ROLE() IN ('ANALYST') THEN val
    WHEN CURRENT_ROLE() IN ('SUPPORT') THEN REGEXP_REPLACE(val, '.+\@', '*****@')
    ELSE '********'
  END;

ALTER TABLE people MODIFY COLUMN email SET MASKING POLICY email_mask;

SELECT id, email FROM people;
-- 1 | ********
-- 2 | ********

-- A condition sees what the query would show.
SELECT COUNT(*) FROM people WHERE email = 'ann@example.com';
-- 0

USE ROLE analyst;
SELECT email FROM people WHERE email LIKE 'ann%';
-- ann@example.com

USE ROLE support;
SELECT email FROM people;
-- *****@example.com
-- *****@example.com

USE ROLE ACCOUNTADMIN;
CREATE MASKING POLICY time_mask AS (val TIMESTAMP_NTZ) RETURNS TIMESTAMP_NTZ ->
  CASE
    WHEN CURRENT_ROLE() IN ('SUPPORT') THEN val
    ELSE DATE_FROM_PARTS(0001, 01, 01)::TIMESTAMP_NTZ
  END;
ALTER TABLE people MODIFY COLUMN born SET MASKING POLICY time_mask;
SELECT born::DATE FROM people WHERE id = 1;
-- 0001-01-01

CREATE MASKING POLICY address_mask AS (val VARIANT) RETURNS VARIANT ->
  CASE
    WHEN CURRENT_ROLE() IN ('ANALYST') THEN val
    ELSE OBJECT_INSERT(val, 'USER_IPADDRESS', '****', TRUE)
  END;
ALTER TABLE people MODIFY COLUMN more SET MASKING POLICY address_mask;
SELECT more:USER_IPADDRESS::STRING, more:x FROM people WHERE id = 1;
-- **** | 1

-- Conditional masking.
CREATE MASKING POLICY email_visibility AS (email VARCHAR, visibility STRING) RETURNS VARCHAR ->
  CASE
    WHEN CURRENT_ROLE() = 'SYSADMIN' THEN email
    WHEN visibility = 'Public' THEN email
    ELSE '***MASKED***'
  END;
ALTER TABLE people MODIFY COLUMN email SET MASKING POLICY email_visibility;
-- error

ALTER TABLE people MODIFY COLUMN email SET MASKING POLICY email_visibility USING (email, visibility) FORCE;
SELECT email FROM people;
-- ann@example.com
-- ***MASKED***

-- Types have to be the same.
ALTER TABLE people MODIFY COLUMN id SET MASKING POLICY email_mask;
-- error

CREATE MASKING POLICY odd AS (val STRING) RETURNS NUMBER -> 1;
-- error

-- What is copied is what was seen.
CREATE TABLE copied AS SELECT email FROM people;
SELECT email FROM copied;
-- ann@example.com
-- ***MASKED***

-- https://docs.snowflake.com/en/sql-reference/sql/drop-masking-policy
DROP MASKING POLICY email_visibility;
-- error 003531

ALTER TABLE people MODIFY COLUMN email UNSET MASKING POLICY;
DROP MASKING POLICY email_visibility;
-- EMAIL_VISIBILITY successfully dropped.

-- https://docs.snowflake.com/en/user-guide/tag-based-masking-policies
CREATE TAG secret;
ALTER TAG secret SET MASKING POLICY email_mask;
ALTER TABLE people MODIFY COLUMN email SET TAG secret = 'yes';
SELECT DISTINCT email FROM people;
-- ********

ALTER TABLE people MODIFY COLUMN email UNSET TAG secret;
SELECT MIN(email) FROM people;
-- ann@example.com
