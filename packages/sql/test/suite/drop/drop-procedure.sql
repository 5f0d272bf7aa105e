-- https://docs.snowflake.com/en/sql-reference/sql/drop-procedure
--# drop: P typeName
DROP PROCEDURE p(INT)
--# drop: A.B.P
DROP PROCEDURE IF EXISTS a.b.p()
