-- https://docs.snowflake.com/en/sql-reference/sql/desc-join-policy
--# describe: P
DESC JOIN POLICY p
