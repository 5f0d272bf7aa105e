-- https://docs.snowflake.com/en/sql-reference/sql/execute-alert
--# execute
EXECUTE ALERT my_alert
--# execute
EXECUTE ALERT db.s."my alert"
