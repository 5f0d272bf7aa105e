-- https://docs.snowflake.com/en/sql-reference/sql/drop-database
--# drop: D
DROP DATABASE d
--# drop: D
DROP DATABASE IF EXISTS "D" CASCADE
--# drop: D
DROP DATABASE d RESTRICT
