-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/dml-status
CREATE OR REPLACE TABLE my_values (value NUMBER);
BEGIN
  LET sql_row_count_var INT := 0;
  INSERT INTO my_values VALUES (1), (2), (3);
  sql_row_count_var := SQLROWCOUNT;
  SELECT * from my_values;
  RETURN sql_row_count_var;
END;
-- 3
CREATE PROCEDURE raise_small() RETURNS VARCHAR LANGUAGE SQL AS
BEGIN
  LET sql_row_count_var INT := 0;
  LET sql_found_var BOOLEAN := NULL;
  LET sql_notfound_var BOOLEAN := NULL;
  IF ((SELECT MAX(value) FROM my_values) > 2) THEN
    UPDATE my_values SET value = 4 WHERE value < 3;
    sql_row_count_var := SQLROWCOUNT;
    sql_found_var := SQLFOUND;
    sql_notfound_var := SQLNOTFOUND;
  END IF;
  SELECT * from my_values;
  IF (sql_found_var = true) THEN
    RETURN 'Updated ' || sql_row_count_var || ' rows.';
  ELSEIF (sql_notfound_var = true) THEN
    RETURN 'No rows updated.';
  ELSE
    RETURN 'No DML statements executed.';
  END IF;
END;
CALL raise_small();
-- Updated 2 rows.
SELECT * FROM my_values;
-- 3
-- 4
-- 4
CALL raise_small();
-- No rows updated.
UPDATE my_values SET value = 1;
CALL raise_small();
-- No DML statements executed.
TRUNCATE TABLE my_values;
BEGIN
  INSERT INTO my_values VALUES (1), (2), (3);
  LET insert_count INT := ACTIVITY_COUNT;
  SELECT * FROM my_values WHERE value > 1;
  LET select_count INT := ACTIVITY_COUNT;
  RETURN 'Inserted ' || insert_count || ' rows, query returned ' || select_count || ' rows.';
END;
-- Inserted 3 rows, query returned 2 rows.

-- The variables are NULL when a statement that is no DML runs after the last DML statement.
BEGIN
  DELETE FROM my_values WHERE value = 1;
  LET deleted INT := SQLROWCOUNT;
  SELECT 1;
  RETURN [deleted, SQLROWCOUNT IS NULL, SQLFOUND IS NULL];
END;
-- [1,true,true]
BEGIN
  MERGE INTO my_values t USING (SELECT 2 AS v UNION ALL SELECT 9) s ON t.value = s.v
    WHEN MATCHED THEN UPDATE SET value = 20 WHEN NOT MATCHED THEN INSERT VALUES (s.v);
  RETURN SQLROWCOUNT;
END;
-- 2

-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/query-id
DECLARE
  query_id_1 VARCHAR;
  query_id_2 VARCHAR;
BEGIN
  LET none := SQLID;
  SELECT 1;
  query_id_1 := SQLID;
  SELECT 2;
  query_id_2 := SQLID;
  RETURN [none IS NULL, query_id_1 <> query_id_2];
END;
-- [true,true]
BEGIN
  SHOW TABLES LIKE 'MY_VALUES';
  LET id := SQLID;
  LET n INT := (SELECT COUNT(*) FROM TABLE(RESULT_SCAN(:id)) WHERE "name" = 'MY_VALUES');
  RETURN n;
END;
-- 1

-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/return
DECLARE
  my_var VARCHAR;
BEGIN
  my_var := 'Snowflake';
  RETURN my_var;
END;
-- Snowflake
BEGIN
  SELECT 1;
END;
-- NULL
