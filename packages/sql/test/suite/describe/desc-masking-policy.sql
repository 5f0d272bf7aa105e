-- https://docs.snowflake.com/en/sql-reference/sql/desc-masking-policy
--# describe: P
DESC MASKING POLICY p
