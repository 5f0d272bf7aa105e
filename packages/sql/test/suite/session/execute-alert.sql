-- https://docs.snowflake.com/en/sql-reference/sql/execute-alert
--# execute: MY_ALERT
EXECUTE ALERT my_alert
--# execute: DB.S.my alert
EXECUTE ALERT db.s."my alert"
