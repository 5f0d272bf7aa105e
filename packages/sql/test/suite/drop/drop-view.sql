-- https://docs.snowflake.com/en/sql-reference/sql/drop-view
--# drop: V
DROP VIEW v
--# drop: A.B.V
DROP VIEW IF EXISTS a.b.v
