-- https://docs.snowflake.com/en/sql-reference/sql/drop-row-access-policy
--# drop: P
DROP ROW ACCESS POLICY p
