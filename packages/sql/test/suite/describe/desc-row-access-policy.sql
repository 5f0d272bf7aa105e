-- https://docs.snowflake.com/en/sql-reference/sql/desc-row-access-policy
--# describe: P
DESC ROW ACCESS POLICY p
