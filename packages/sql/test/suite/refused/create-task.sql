-- https://docs.snowflake.com/en/sql-reference/sql/create-task
--! found the end of the statement
CREATE TASK
--! found the end of the statement
CREATE TASK t
--! found the end of the statement
CREATE TASK t AS
--! found the end of the statement
CREATE TASK t SCHEDULE = '1 MINUTE'
--! found "'1 MINUTE'", expected "="
CREATE TASK t SCHEDULE '1 MINUTE' AS SELECT 1
--! found "AS"
CREATE TASK t AFTER AS SELECT 1
--! found "AS"
CREATE TASK t WHEN AS SELECT 1
--! found the end of the statement
CREATE TASK t AS BEGIN SELECT 1;
--! found the end of the statement
CREATE TASK t AS BEGIN SELECT 1 END
--! found "SELECT"
CREATE TASK t SELECT 1
