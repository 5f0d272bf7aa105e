-- https://docs.snowflake.com/en/sql-reference/sql/drop-stage
--# drop: A.B.ST
DROP STAGE IF EXISTS a.b.st
