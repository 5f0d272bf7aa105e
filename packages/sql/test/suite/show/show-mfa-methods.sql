-- https://docs.snowflake.com/en/sql-reference/sql/show-mfa-methods
--# show:
SHOW MFA METHODS
--# show: showScope JOE
SHOW MFA METHODS FOR USER joe
