-- https://docs.snowflake.com/en/sql-reference/sql/desc-snapshot-policy
--# describe: P
DESC SNAPSHOT POLICY p
