-- https://docs.snowflake.com/en/sql-reference/sql/drop-service
--# drop: S
DROP SERVICE IF EXISTS s FORCE
--# drop: A.B.S
DROP SERVICE a.b.s
