-- https://docs.snowflake.com/en/sql-reference/sql/desc-feature-policy
--# describe: P
DESC FEATURE POLICY p
