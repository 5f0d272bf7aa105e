-- https://docs.snowflake.com/en/sql-reference/sql/desc-privacy-policy
--# describe: P
DESC PRIVACY POLICY p
