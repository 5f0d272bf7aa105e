-- https://docs.snowflake.com/en/sql-reference/account-usage/users
CREATE USER ada PASSWORD = 'Sommer-2031-x' LOGIN_NAME = 'ada@x' EMAIL = 'a@x' DEFAULT_ROLE = 'R' COMMENT = 'c' DISABLED = TRUE;
CREATE USER bob TYPE = SERVICE;

SELECT name, email, has_password, disabled, type, comment, deleted_on IS NULL FROM snowflake.account_usage.users WHERE name IN ('ADA', 'BOB');
-- ADA | a@x | TRUE | true | NULL | c | TRUE
-- BOB | NULL | FALSE | false | SERVICE | NULL | TRUE

DROP USER bob;
SELECT name, deleted_on IS NULL FROM snowflake.account_usage.users WHERE name IN ('ADA', 'BOB');
-- ADA | TRUE
-- BOB | FALSE

-- https://docs.snowflake.com/en/sql-reference/account-usage/alert_history
SELECT COUNT(*) FROM snowflake.account_usage.alert_history;
-- 0
