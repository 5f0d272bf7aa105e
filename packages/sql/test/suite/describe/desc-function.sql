-- https://docs.snowflake.com/en/sql-reference/sql/desc-function
--# describe: F
DESC FUNCTION f()
--# describe: A.B.F typeName typeName typeName
DESCRIBE FUNCTION a.b.f(NUMBER, VARCHAR(10), TIMESTAMP_NTZ)
--# describe: F
DESC FUNCTION f
