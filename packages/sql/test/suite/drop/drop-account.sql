-- https://docs.snowflake.com/en/sql-reference/sql/drop-account
--# drop: MY_ACCOUNT GRACE_PERIOD_IN_DAYS=
DROP ACCOUNT my_account GRACE_PERIOD_IN_DAYS = 14
--# drop: MY_ACCOUNT GRACE_PERIOD_IN_DAYS=
DROP ACCOUNT IF EXISTS my_account GRACE_PERIOD_IN_DAYS=3
