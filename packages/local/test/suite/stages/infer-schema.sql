-- https://docs.snowflake.com/en/sql-reference/functions/infer_schema
CREATE STAGE mystage;
CREATE FILE FORMAT my_parquet_format TYPE = parquet;
CREATE FILE FORMAT my_json_format TYPE = json;
CREATE FILE FORMAT my_csv_format TYPE = csv PARSE_HEADER = true;
CREATE FILE FORMAT plain_csv TYPE = csv;

COPY INTO @mystage/geography/cities FROM (SELECT 'Europe' AS "continent", 741::NUMBER(10,1) AS "people", '2024-01-01'::DATE AS "day", 1.5::FLOAT AS "share") FILE_FORMAT = (TYPE = PARQUET) HEADER = TRUE;

SELECT * FROM TABLE(INFER_SCHEMA(LOCATION=>'@mystage', FILE_FORMAT=>'my_parquet_format'));
-- continent | TEXT | true | $1:continent::TEXT | geography/cities_0_0_0.snappy.parquet | 0
-- people | NUMBER(10, 1) | true | $1:people::NUMBER(10, 1) | geography/cities_0_0_0.snappy.parquet | 1
-- day | DATE | true | $1:day::DATE | geography/cities_0_0_0.snappy.parquet | 2
-- share | REAL | true | $1:share::REAL | geography/cities_0_0_0.snappy.parquet | 3

SELECT COLUMN_NAME, EXPRESSION FROM TABLE(INFER_SCHEMA(LOCATION=>'@mystage/geography/', FILE_FORMAT=>'my_parquet_format', IGNORE_CASE=>TRUE)) ORDER BY ORDER_ID LIMIT 1;
-- CONTINENT | GET_IGNORE_CASE ($1, CONTINENT)::TEXT

COPY INTO @mystage/json/schema_A FROM (SELECT OBJECT_CONSTRUCT('col_bool', TRUE, 'col_date', '2024-01-01', 'col_ts', '2024-01-01 10:00:00')) FILE_FORMAT = (TYPE = JSON COMPRESSION = NONE);

SELECT * FROM TABLE(INFER_SCHEMA(LOCATION=>'@mystage/json/', FILE_FORMAT=>'my_json_format'));
-- col_bool | BOOLEAN | true | $1:col_bool::BOOLEAN | json/schema_A_0_0_0.json | 0
-- col_date | DATE | true | $1:col_date::DATE | json/schema_A_0_0_0.json | 1
-- col_ts | TIMESTAMP_NTZ | true | $1:col_ts::TIMESTAMP_NTZ | json/schema_A_0_0_0.json | 2

CREATE TABLE mytable
  USING TEMPLATE (
    SELECT ARRAY_AGG(OBJECT_CONSTRUCT(*))
      FROM TABLE(
        INFER_SCHEMA(
          LOCATION=>'@mystage/json/',
          FILE_FORMAT=>'my_json_format'
        )
      ));

DESCRIBE TABLE mytable ->> SELECT "name", "type" FROM $1;
-- col_bool | BOOLEAN
-- col_date | DATE
-- col_ts | TIMESTAMP_NTZ(9)

COPY INTO @mystage/csv/schema_A FROM (SELECT TRUE AS "col_bool", '2024-01-01' AS "col_date", 12.50 AS "col_n") FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE) HEADER = TRUE;

SELECT COLUMN_NAME, TYPE FROM TABLE(INFER_SCHEMA(LOCATION=>'@mystage/csv/', FILE_FORMAT=>'my_csv_format'));
-- col_bool | BOOLEAN
-- col_date | DATE
-- col_n | NUMBER(4, 2)

SELECT COLUMN_NAME, TYPE FROM TABLE(INFER_SCHEMA(LOCATION=>'@mystage/csv/', FILE_FORMAT=>'plain_csv'));
-- c1 | TEXT
-- c2 | TEXT
-- c3 | TEXT

CREATE OR REPLACE TABLE mytable USING TEMPLATE (SELECT ARRAY_AGG(OBJECT_CONSTRUCT(*)) FROM TABLE(INFER_SCHEMA(LOCATION=>'@mystage/csv/', FILE_FORMAT=>'my_csv_format', IGNORE_CASE=>TRUE)));

COPY INTO mytable FROM @mystage/csv/
  FILE_FORMAT = (
    FORMAT_NAME= 'my_csv_format'
  )
  MATCH_BY_COLUMN_NAME=CASE_INSENSITIVE;

SELECT * FROM mytable;
-- true | 2024-01-01 | 12.50

-- https://docs.snowflake.com/en/sql-reference/functions/generate_column_description
SELECT GENERATE_COLUMN_DESCRIPTION(ARRAY_AGG(OBJECT_CONSTRUCT(*)), 'table') AS COLUMNS
  FROM TABLE (
    INFER_SCHEMA(
      LOCATION=>'@mystage/csv',
      FILE_FORMAT=>'my_csv_format'
    )
  );
-- "col_bool" BOOLEAN,\n"col_date" DATE,\n"col_n" NUMBER(4, 2)

SELECT GENERATE_COLUMN_DESCRIPTION(ARRAY_AGG(OBJECT_CONSTRUCT(*)), 'external_table') AS COLUMNS
  FROM TABLE (INFER_SCHEMA(LOCATION=>'@mystage/json', FILE_FORMAT=>'my_json_format', MAX_FILE_COUNT=>1))
  WHERE COLUMN_NAME = 'col_date';
-- "col_date" DATE AS ($1:col_date::DATE)

-- https://docs.snowflake.com/en/sql-reference/session-variables
SET (place, form) = ('@mystage/geography/', 'my_parquet_format');
SELECT COLUMN_NAME FROM TABLE(INFER_SCHEMA(LOCATION => $place, FILE_FORMAT => $form)) ORDER BY ORDER_ID LIMIT 1;
-- continent
