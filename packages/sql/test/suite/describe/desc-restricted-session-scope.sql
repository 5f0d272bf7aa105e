-- https://docs.snowflake.com/en/sql-reference/sql/desc-restricted-session-scope
--# describe: S
DESC RESTRICTED SESSION SCOPE s
