-- https://docs.snowflake.com/en/sql-reference/sql/show-restricted-session-scopes
--# show: showScope S
SHOW RESTRICTED SESSION SCOPES IN SCHEMA s
