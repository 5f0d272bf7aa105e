-- https://docs.snowflake.com/en/sql-reference/sql/drop-dcm-project
--# drop: P
DROP DCM PROJECT IF EXISTS p
