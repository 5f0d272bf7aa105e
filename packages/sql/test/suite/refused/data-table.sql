-- https://docs.snowflake.com/en/sql-reference/sql/create-dynamic-table
--! found the end of the statement, expected the name of the object
CREATE DYNAMIC TABLE
--! found the end of the statement, expected AS or REFRESH USING
CREATE DYNAMIC TABLE d
--! found the end of the statement, expected AS or REFRESH USING
CREATE DYNAMIC TABLE d TARGET_LAG = '1 minute' WAREHOUSE = w
--! found "'1 minute'", expected "="
CREATE DYNAMIC TABLE d TARGET_LAG '1 minute' WAREHOUSE = w AS SELECT 1
--! found "AS", expected a value
CREATE DYNAMIC TABLE d TARGET_LAG = AS SELECT 1
--! found "SELECT", expected a value
CREATE DYNAMIC TABLE d (a INT AS SELECT 1
--! found ")", expected a column
CREATE DYNAMIC TABLE d (a INT,) AS SELECT 1
--! found the end of the statement, expected a query
CREATE DYNAMIC TABLE d WAREHOUSE = w AS
--! found "INSERT", expected a query
CREATE DYNAMIC TABLE d AS INSERT INTO t VALUES (1)
--! found "(", expected WHERE
CREATE DYNAMIC TABLE d IMMUTABLE (a > 1) AS SELECT 1
--! found "a", expected "("
CREATE DYNAMIC TABLE d IMMUTABLE WHERE a > 1 AS SELECT 1
--! found "t", expected FROM
CREATE DYNAMIC TABLE d BACKFILL t AS SELECT 1
--! found "(", expected BY
CREATE DYNAMIC TABLE d CLUSTER (a) AS SELECT 1
--! found "AS", expected "("
CREATE DYNAMIC TABLE d CLUSTER BY AS SELECT 1
--! found ")", expected a value
CREATE DYNAMIC TABLE d CLUSTER BY () AS SELECT 1
--! found "USER", expected AS
CREATE DYNAMIC TABLE d EXECUTE USER u AS SELECT 1
--! found "d", expected ICEBERG or TABLE
CREATE DYNAMIC d TARGET_LAG = '1 minute' AS SELECT 1
--! found "DYNAMIC", expected ALTER or REPLACE
CREATE OR DYNAMIC TABLE d AS SELECT 1
--! found the end of the statement, expected the object to clone
CREATE DYNAMIC TABLE d CLONE
--! found "AT", expected the end of the statement
CREATE DYNAMIC TABLE d CLONE e AT OFFSET => -60
-- https://docs.snowflake.com/en/sql-reference/sql/create-external-table
--! found the end of the statement, expected the name of the object
CREATE EXTERNAL TABLE
--! found the end of the statement, expected LOCATION = @stage
CREATE EXTERNAL TABLE e
--! found the end of the statement, expected a value
CREATE EXTERNAL TABLE e (a INT AS
--! found "(", expected an expression
CREATE EXTERNAL TABLE e (a INT AS ()) LOCATION = @s
--! found the end of the statement, expected AS and a query, or a type for each column
CREATE EXTERNAL TABLE e (a) LOCATION = @s
--! found "@s", expected "="
CREATE EXTERNAL TABLE e LOCATION @s
--! found the end of the statement, expected a value
CREATE EXTERNAL TABLE e LOCATION =
--! found "(", expected BY
CREATE EXTERNAL TABLE e PARTITION (a) LOCATION = @s
--! found "a", expected "("
CREATE EXTERNAL TABLE e PARTITION BY a LOCATION = @s
--! found ")", expected a value
CREATE EXTERNAL TABLE e PARTITION BY () LOCATION = @s
--! found ")", expected a value
CREATE EXTERNAL TABLE e LOCATION = @s FILE_FORMAT = (TYPE = )
--! found the end of the statement, expected ")"
CREATE EXTERNAL TABLE e LOCATION = @s FILE_FORMAT = (TYPE = PARQUET
--! found "@s", expected the end of the statement
ALTER EXTERNAL TABLE e REFRESH @s
--! found "'a'", expected a data type
ALTER EXTERNAL TABLE e ADD FILES 'a'
--! found ")", expected a text in quotes
ALTER EXTERNAL TABLE e ADD FILES ()
--! found the end of the statement, expected LOCATION
ALTER EXTERNAL TABLE e ADD PARTITION (a = 1)
--! found "a", expected an option such as KEY = value
ALTER EXTERNAL TABLE e ADD PARTITION (a '1') LOCATION 'x'
--! found "'x'", expected the end of the statement
ALTER EXTERNAL TABLE e DROP PARTITION 'x'
-- https://docs.snowflake.com/en/sql-reference/sql/create-iceberg-table
--! found the end of the statement, expected TABLE
CREATE ICEBERG
--! found the end of the statement, expected the name of the object
CREATE ICEBERG TABLE
--! found the end of the statement, expected ")"
CREATE ICEBERG TABLE i (a INT
--! found "a", expected "("
CREATE ICEBERG TABLE i (a INT) PARTITION BY a
--! found ")", expected a value
CREATE ICEBERG TABLE i (a INT) PARTITION BY ()
--! found "'SNOWFLAKE'", expected "="
CREATE ICEBERG TABLE i (a INT) CATALOG 'SNOWFLAKE'
--! found "BASE_LOCATION", expected the end of the statement
CREATE ICEBERG TABLE i (a INT) BASE_LOCATION
--! found "x", expected the end of the statement
ALTER ICEBERG TABLE i REFRESH x
--! found "MANAGED", expected TO
ALTER ICEBERG TABLE i CONVERT MANAGED
--! found the end of the statement, expected MANAGED
ALTER ICEBERG TABLE i CONVERT TO
--! found "a", expected an option such as KEY = value
ALTER ICEBERG TABLE i ADD PARTITION (a)
--! found the end of the statement, expected WITH
ALTER ICEBERG TABLE i REPLACE PARTITION BY (a)
--! found the end of the statement, expected a data type
ALTER ICEBERG TABLE i ALTER COLUMN a SET DATA TYPE
-- https://docs.snowflake.com/en/sql-reference/sql/create-hybrid-table
--! found the end of the statement, expected the name of the object
CREATE HYBRID TABLE
--! found the end of the statement, expected columns in parentheses, AS, LIKE or CLONE
CREATE HYBRID TABLE h
--! found "(", expected ")"
CREATE HYBRID TABLE h (a INT PRIMARY KEY, INDEX (a))
--! found ")", expected a column
CREATE HYBRID TABLE h (a INT PRIMARY KEY, INDEX i ())
--! found ")", expected "("
CREATE HYBRID TABLE h (a INT PRIMARY KEY, INDEX i (a) INCLUDE)
--! found "b", expected "("
CREATE HYBRID TABLE h (a INT PRIMARY KEY, INDEX i (a) INCLUDE b)
--! found the end of the statement, expected the name of the object
CREATE INDEX
--! found "t", expected ON
CREATE INDEX i t (a)
--! found the end of the statement, expected "("
CREATE INDEX i ON t
--! found ")", expected a column
CREATE INDEX i ON t ()
--! found ")", expected a column
CREATE INDEX i ON t (a,)
--! found the end of the statement, expected "("
CREATE INDEX i ON t (a) INCLUDE
