-- https://docs.snowflake.com/en/sql-reference/sql/desc-aggregation-policy
--# describe: P
DESC AGGREGATION POLICY p
