-- https://docs.snowflake.com/en/sql-reference/sql/drop-function
--# drop: F
DROP FUNCTION f()
--# drop: A.B.F typeName typeName
DROP FUNCTION IF EXISTS a.b.f(NUMBER, VARCHAR)
--# drop: F typeName typeName typeName typeName typeName typeName typeItem typeName
DROP FUNCTION f(VARCHAR(16777216), NUMBER(38, 0), ARRAY, OBJECT, VARIANT, VECTOR(FLOAT, 3))
