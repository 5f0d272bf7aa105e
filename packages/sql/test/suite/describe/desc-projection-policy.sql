-- https://docs.snowflake.com/en/sql-reference/sql/desc-projection-policy
--# describe: P
DESC PROJECTION POLICY p
