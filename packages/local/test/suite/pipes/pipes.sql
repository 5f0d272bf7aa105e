-- https://docs.snowflake.com/en/sql-reference/sql/create-pipe
CREATE STAGE mystage;

CREATE TABLE mytable (c1 NUMBER, c2 STRING);

CREATE PIPE mypipe
  AS
  COPY INTO mytable
  FROM @mystage
  FILE_FORMAT = (TYPE = 'CSV');

COPY INTO @mystage/first FROM (SELECT * FROM VALUES (1, 'a'), (2, 'b'));

-- Without AUTO_INGEST nothing is loaded by itself.
SELECT COUNT(*) FROM mytable;
-- 0

-- https://docs.snowflake.com/en/sql-reference/sql/alter-pipe
ALTER PIPE mypipe REFRESH;
-- first_0_0_0.csv.gz | SENT

SELECT * FROM mytable ORDER BY c1;
-- 1 | a
-- 2 | b

ALTER PIPE mypipe REFRESH ->> SELECT COUNT(*) FROM $1;
-- 0

COPY INTO mytable FROM @mystage FILE_FORMAT = (TYPE = 'CSV') ->> SELECT "status" FROM $1;
-- LOADED

SELECT COUNT(*) FROM mytable;
-- 4

CREATE PIPE mypipe2 AUTO_INGEST = TRUE COMMENT = 'second'
  AS COPY INTO mytable(C1, C2) FROM (SELECT $1 * 10, UPPER($2) FROM @mystage/d1/);

COPY INTO @mystage/d1/x FROM (SELECT 3, 'c');

SELECT c2 FROM mytable WHERE c1 = 30;
-- C

COPY INTO @mystage/elsewhere/x FROM (SELECT 4, 'd');

SELECT COUNT(*) FROM mytable WHERE c1 = 40;
-- 0

-- https://docs.snowflake.com/en/sql-reference/functions/system_pipe_status
SELECT PARSE_JSON(SYSTEM$PIPE_STATUS('mypipe2')):executionState::STRING, PARSE_JSON(SYSTEM$PIPE_STATUS('mypipe2')):lastIngestedFilePath::STRING;
-- RUNNING | d1/x_0_0_0.csv.gz

ALTER PIPE mypipe2 SET PIPE_EXECUTION_PAUSED = TRUE;

SELECT PARSE_JSON(SYSTEM$PIPE_STATUS('mypipe2')):executionState::STRING;
-- PAUSED

COPY INTO @mystage/d1/y FROM (SELECT 5, 'e');

SELECT COUNT(*) FROM mytable WHERE c1 = 50;
-- 0

-- https://docs.snowflake.com/en/sql-reference/functions/system_pipe_force_resume
SELECT PARSE_JSON(SYSTEM$PIPE_FORCE_RESUME('mypipe2')):executionState::STRING;
-- RUNNING

ALTER PIPE mypipe2 REFRESH ->> SELECT "Status" FROM $1;
-- SENT

SELECT COUNT(*) FROM mytable WHERE c1 = 50;
-- 1

-- https://docs.snowflake.com/en/sql-reference/sql/show-pipes
SHOW PIPES ->> SELECT "name", "owner", "kind" FROM $1;
-- MYPIPE | ACCOUNTADMIN | STAGE
-- MYPIPE2 | ACCOUNTADMIN | STAGE

SHOW PIPES ->> SELECT "definition", "comment" FROM $1 WHERE "name" = 'MYPIPE2';
-- COPY INTO mytable(C1, C2) FROM (SELECT $1 * 10, UPPER($2) FROM @mystage/d1/) | second

SHOW PIPES LIKE '%2' ->> SELECT "name" FROM $1;
-- MYPIPE2

-- https://docs.snowflake.com/en/sql-reference/sql/desc-pipe
DESC PIPE mypipe2 ->> SELECT "name", "database_name", "schema_name" FROM $1;
-- MYPIPE2 | SUITE | PUBLIC

SELECT GET_DDL('PIPE', 'mypipe2');
-- create or replace pipe MYPIPE2 auto_ingest=true COMMENT='second' as COPY INTO mytable(C1, C2) FROM (SELECT $1 * 10, UPPER($2) FROM @mystage/d1/);

SELECT PIPE_NAME, IS_AUTOINGEST_ENABLED, COMMENT FROM INFORMATION_SCHEMA.PIPES ORDER BY 1;
-- MYPIPE | NO | NULL
-- MYPIPE2 | YES | second

-- https://docs.snowflake.com/en/sql-reference/functions/copy_history
SELECT FILE_NAME, PIPE_NAME FROM TABLE(INFORMATION_SCHEMA.COPY_HISTORY(TABLE_NAME => 'MYTABLE', START_TIME => DATEADD(hours, -1, CURRENT_TIMESTAMP()), PIPE_NAME => 'MYPIPE2')) ORDER BY 1;
-- d1/x_0_0_0.csv.gz | MYPIPE2
-- d1/y_0_0_0.csv.gz | MYPIPE2

-- https://docs.snowflake.com/en/sql-reference/functions/validate_pipe_load
COPY INTO @mystage/d1/bad FROM (SELECT 'x', 'f') FILE_FORMAT = (TYPE = CSV);

SELECT COUNT(*) FROM mytable WHERE c2 = 'F';
-- 0

ALTER PIPE mypipe2 UNSET COMMENT;

SHOW PIPES LIKE 'mypipe2' ->> SELECT "comment" = '' FROM $1;
-- true

COMMENT ON PIPE mypipe2 IS 'third';

SHOW PIPES LIKE 'mypipe2' ->> SELECT "comment" FROM $1;
-- third

-- https://docs.snowflake.com/en/sql-reference/sql/drop-pipe
DROP PIPE mypipe;

DROP PIPE IF EXISTS mypipe;

SHOW PIPES ->> SELECT "name" FROM $1;
-- MYPIPE2
