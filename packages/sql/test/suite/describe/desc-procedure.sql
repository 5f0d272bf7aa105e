-- https://docs.snowflake.com/en/sql-reference/sql/desc-procedure
--# describe: P typeName
DESC PROCEDURE p(FLOAT)
--# describe: A.B.P typeName typeName typeName
DESCRIBE PROCEDURE a.b.p(ARRAY, OBJECT, VARIANT)
