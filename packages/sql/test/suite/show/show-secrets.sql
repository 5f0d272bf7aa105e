-- https://docs.snowflake.com/en/sql-reference/sql/show-secrets
--# show: showScope
SHOW SECRETS IN ACCOUNT
