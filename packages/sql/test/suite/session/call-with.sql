-- https://docs.snowflake.com/en/sql-reference/sql/call-with
--# callWithProcedure: routineParameter typeName routineParameter typeName routineParameter typeName routineReturn typeName RUNTIME_VERSION= PACKAGES= HANDLER= routineBody call COPY_TO_TABLE()
WITH copy_to_table AS PROCEDURE (fromTable STRING, toTable STRING, count INT)
  RETURNS STRING
  LANGUAGE SCALA
  RUNTIME_VERSION = '2.12'
  PACKAGES = ('com.snowflake:snowpark:latest')
  HANDLER = 'DataCopy.copyBetweenTables'
  AS
  $$
    object DataCopy { def x() = "a" }
  $$
CALL copy_to_table('table_a', 'table_b', 5)
--# callWithProcedure: routineReturn typeField typeName typeField typeName routineBody block return call P()
WITH p AS PROCEDURE ()
  RETURNS TABLE (sales_date DATE, quantity NUMBER)
  LANGUAGE SQL
  AS 'BEGIN RETURN 1; END'
CALL p()
--# callWithProcedure: routineParameter typeName routineParameter typeName routineReturn RUNTIME_VERSION= PACKAGES= IMPORTS= HANDLER= call P() namedArgument
WITH p AS PROCEDURE (a INT, b VARCHAR)
  RETURNS TABLE ()
  LANGUAGE PYTHON
  RUNTIME_VERSION = '3.11'
  PACKAGES = ('snowflake-snowpark-python', 'pandas==2.0')
  IMPORTS = ('@s/x.py')
  HANDLER = 'x.run'
  RETURNS NULL ON NULL INPUT
CALL p(1, b => 'x')
--# callWithProcedure: routineReturn typeName routineBody call PROC3() placeholder
WITH proc3 AS PROCEDURE ()
  RETURNS VARCHAR NOT NULL
  LANGUAGE javascript
  STRICT
  AS $$ return `a
b`; $$
CALL proc3() INTO :x
--# callWithProcedure: routineParameter typeName routineReturn typeName routineBody block return .N commonTable query call P() subquery query .A C
WITH p AS PROCEDURE (n INT) RETURNS INT LANGUAGE SQL CALLED ON NULL INPUT AS $$ BEGIN RETURN n + 1; END $$,
  c (a, b) AS (SELECT 1, 2)
CALL p((SELECT a FROM c))
--# callWithProcedure: routineReturn typeName RUNTIME_VERSION= PACKAGES= HANDLER= routineBody call my p()
WITH "my p" AS PROCEDURE () RETURNS VARIANT NULL LANGUAGE JAVA RUNTIME_VERSION = '11' PACKAGES = ('com.snowflake:snowpark:1.2') HANDLER = 'A.run' AS 'class A {}' CALL "my p"()
