-- https://docs.snowflake.com/en/sql-reference/sql/create-task
--! found the end of the statement, expected the name of the object
CREATE TASK
--! found the end of the statement, expected a statement
CREATE TASK t AS
--! found the end of the statement, expected AS
CREATE TASK t SCHEDULE = '1 MINUTE'
--! found "AS", expected a task
CREATE TASK t AFTER AS SELECT 1
--! found "b", expected AS
CREATE TASK t AFTER a b AS SELECT 1
--! found "AS", expected a task
CREATE TASK t AFTER a, AS SELECT 1
--! found "AS", expected a value
CREATE TASK t WHEN AS SELECT 1
--! found "AS", expected ")"
CREATE TASK t WHEN SYSTEM$STREAM_HAS_DATA('s' AS SELECT 1
--! found "FINALIZE", expected AS
CREATE TASK t FINALIZE AS SELECT 1
--! found "svc", expected USER
CREATE TASK t EXECUTE AS svc AS SELECT 1
--! found "SELECT", expected the end of the statement
CREATE TASK t AS SELECT 1 SELECT 2
--! found the end of the statement, expected END
CREATE TASK t AS BEGIN SELECT 1;
--! found "START", expected SET, UNSET, RENAME TO or what else is done
ALTER TASK t START
--! found "a", expected AFTER
ALTER TASK t ADD a
--! found the end of the statement, expected a name
ALTER TASK t ADD AFTER
--! found the end of the statement, expected AFTER or WHEN
ALTER TASK t REMOVE
--! found "SELECT", expected AS or WHEN
ALTER TASK t MODIFY SELECT 1
--! found the end of the statement, expected a value
ALTER TASK t MODIFY WHEN
--! found the end of the statement, expected a statement
ALTER TASK t MODIFY AS
--! found "FINALIZE", expected TAG or an option with its value
ALTER TASK t SET FINALIZE
-- https://docs.snowflake.com/en/sql-reference/sql/create-alert
--! found the end of the statement, expected the name of the object
CREATE ALERT
--! found the end of the statement, expected IF
CREATE ALERT a
--! found the end of the statement, expected THEN
CREATE ALERT a IF (EXISTS (SELECT 1))
--! found "EXISTS", expected "("
CREATE ALERT a IF EXISTS (SELECT 1) THEN SELECT 1
--! found "SELECT", expected EXISTS
CREATE ALERT a IF (SELECT 1) THEN SELECT 1
--! found "THEN", expected ")"
CREATE ALERT a IF (EXISTS (SELECT 1) THEN SELECT 1
--! found "SELECT", expected THEN
CREATE ALERT a IF (EXISTS (SELECT 1)) SELECT 1
--! found the end of the statement, expected a statement
CREATE ALERT a IF (EXISTS (SELECT 1)) THEN
--! found "WAREHOUSE", expected IF
CREATE ALERT a WAREHOUSE w IF (EXISTS (SELECT 1)) THEN SELECT 1
--! found "error_rate", expected BACKUP or SNAPSHOT or TEMPLATE
CREATE ALERT a FROM error_rate
--! found "PAUSE", expected SET, UNSET, RENAME TO or what else is done
ALTER ALERT a PAUSE
--! found the end of the statement, expected EXISTS
ALTER ALERT a MODIFY CONDITION
--! found "SELECT", expected "("
ALTER ALERT a MODIFY CONDITION EXISTS SELECT 1
--! found the end of the statement, expected a statement
ALTER ALERT a MODIFY ACTION
