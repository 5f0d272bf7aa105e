-- https://docs.snowflake.com/en/sql-reference/sql/desc-password-policy
--# describe: P
DESC PASSWORD POLICY p
