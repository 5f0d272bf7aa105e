-- https://docs.snowflake.com/en/sql-reference/sql/desc-file-format
CREATE FILE FORMAT my_json_format TYPE = JSON;
CREATE FILE FORMAT my_csv_format TYPE = CSV SKIP_HEADER = 1 FIELD_DELIMITER = '|' NULL_IF = ('NULL', 'null');

DESC FILE FORMAT my_json_format ->> SELECT * FROM $1 WHERE "property" IN ('TYPE', 'FILE_EXTENSION', 'DATE_FORMAT', 'NULL_IF', 'STRIP_OUTER_ARRAY');
-- TYPE | String | JSON | CSV
-- FILE_EXTENSION | String | (empty) | (empty)
-- DATE_FORMAT | String | AUTO | AUTO
-- NULL_IF | List | [] | [\\\\N]
-- STRIP_OUTER_ARRAY | Boolean | FALSE | FALSE

DESC FILE FORMAT my_csv_format ->> SELECT "property", "property_value", "property_default" FROM $1 WHERE "property" IN ('SKIP_HEADER', 'FIELD_DELIMITER', 'NULL_IF', 'ESCAPE_UNENCLOSED_FIELD', 'COMPRESSION');
-- SKIP_HEADER | 1 | 0
-- FIELD_DELIMITER | \| | ,
-- NULL_IF | [NULL, null] | [\\\\N]
-- ESCAPE_UNENCLOSED_FIELD | \\\\ | \\\\
-- COMPRESSION | AUTO | AUTO

CREATE STAGE my_stage FILE_FORMAT = (TYPE = JSON);

DESC STAGE my_stage ->> SELECT "parent_property", "property", "property_value" FROM $1 WHERE "property" IN ('TYPE', 'ON_ERROR', 'PURGE');
-- STAGE_FILE_FORMAT | TYPE | JSON
-- STAGE_COPY_OPTIONS | ON_ERROR | ABORT_STATEMENT
-- STAGE_COPY_OPTIONS | PURGE | false

SELECT 1::NUMBER(9,0) AS n, CURRENT_DATE AS d, 1.5::NUMBER(10,2) AS x;

DESC RESULT LAST_QUERY_ID();
-- N | NUMBER(9,0) | COLUMN | Y | NULL | N | N | NULL | NULL | NULL
-- D | DATE | COLUMN | Y | NULL | N | N | NULL | NULL | NULL
-- X | NUMBER(10,2) | COLUMN | Y | NULL | N | N | NULL | NULL | NULL

CREATE SEQUENCE s START = 3 INCREMENT = 4 COMMENT = 'numbers';
DESC SEQUENCE s ->> SELECT "name", "next_value", "interval", "comment" FROM $1;
-- S | 3 | 4 | numbers

CREATE TABLE t (a INT);
CREATE STREAM st ON TABLE t APPEND_ONLY = TRUE;
DESC STREAM st ->> SELECT "name", "table_name", "source_type", "type", "stale", "mode" FROM $1;
-- ST | SUITE.PUBLIC.T | Table | DELTA | false | APPEND_ONLY

CREATE TASK tk SCHEDULE = '5 MINUTE' COMMENT = 'c' AS SELECT 1;
DESC TASK tk ->> SELECT "name", "schedule", "state", "definition", "predecessors", "comment" FROM $1;
-- TK | 5 MINUTE | suspended | SELECT 1 | [] | c

CREATE MASKING POLICY p AS (val STRING, n NUMBER(5,2)) RETURNS STRING -> CASE WHEN n > 1 THEN val END;
DESC MASKING POLICY p;
-- P | (VAL VARCHAR, N NUMBER) | VARCHAR(16777216) | CASE WHEN n > 1 THEN val END

DESC SCHEMA public ->> SELECT "name", "kind" FROM $1;
-- T | TABLE

DESC WAREHOUSE compute_wh ->> SELECT "name", "kind" FROM $1;
-- COMPUTE_WH | WAREHOUSE
