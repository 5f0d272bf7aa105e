-- https://docs.snowflake.com/en/sql-reference/sql/desc-table
CREATE OR REPLACE TABLE desc_example(
  c1 INT PRIMARY KEY,
  c2 INT,
  c3 INT UNIQUE,
  c4 VARCHAR(30) DEFAULT 'Not applicable' COMMENT 'This column is rarely populated',
  c5 VARCHAR(100));

DESCRIBE TABLE desc_example;
-- C1 | NUMBER(38,0) | COLUMN | N | NULL | Y | N | NULL | NULL | NULL | NULL | NULL
-- C2 | NUMBER(38,0) | COLUMN | Y | NULL | N | N | NULL | NULL | NULL | NULL | NULL
-- C3 | NUMBER(38,0) | COLUMN | Y | NULL | N | Y | NULL | NULL | NULL | NULL | NULL
-- C4 | VARCHAR(30) | COLUMN | Y | 'Not applicable' | N | N | NULL | NULL | This column is rarely populated | NULL | NULL
-- C5 | VARCHAR(100) | COLUMN | Y | NULL | N | N | NULL | NULL | NULL | NULL | NULL

CREATE MASKING POLICY email_mask AS (val STRING) RETURNS STRING -> '***';

CREATE OR REPLACE TABLE desc_example(
  c1 INT PRIMARY KEY,
  c5 VARCHAR(100) WITH MASKING POLICY email_mask);

DESC TABLE desc_example ->> SELECT "name", "policy name" FROM $1;
-- C1 | NULL
-- C5 | SUITE.PUBLIC.EMAIL_MASK

DESCRIBE TABLE desc_example TYPE = COLUMNS ->> SELECT "name" FROM $1;
-- C1
-- C5

DESCRIBE TABLE desc_example TYPE = STAGE ->> SELECT * FROM $1 LIMIT 5;
-- ordered
-- STAGE_FILE_FORMAT | TYPE | String | CSV | CSV
-- STAGE_FILE_FORMAT | RECORD_DELIMITER | String | \\n | \\n
-- STAGE_FILE_FORMAT | FIELD_DELIMITER | String | , | ,
-- STAGE_FILE_FORMAT | FILE_EXTENSION | String | (empty) | (empty)
-- STAGE_FILE_FORMAT | SKIP_HEADER | Integer | 0 | 0

-- Tables and views are described by either word.
CREATE TABLE emp (id INT, lname VARCHAR(50), location VARCHAR(100));
CREATE VIEW emp_view AS SELECT id "Employee Number", lname "Last Name", location "Home Base" FROM emp;

DESC VIEW emp_view;
-- Employee Number | NUMBER(38,0) | COLUMN | Y | NULL | N | N | NULL | NULL | NULL | NULL | NULL
-- Last Name | VARCHAR(50) | COLUMN | Y | NULL | N | N | NULL | NULL | NULL | NULL | NULL
-- Home Base | VARCHAR(100) | COLUMN | Y | NULL | N | N | NULL | NULL | NULL | NULL | NULL

DESC TABLE emp_view ->> SELECT COUNT(*) FROM $1;
-- 3

DESC VIEW emp ->> SELECT "name" FROM $1;
-- ID
-- LNAME
-- LOCATION

DESC TABLE missing;
-- error 002003
