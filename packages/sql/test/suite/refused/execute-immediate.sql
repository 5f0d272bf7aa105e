-- https://docs.snowflake.com/en/sql-reference/sql/execute-immediate
--! found the end of the statement, expected IMMEDIATE, TASK or what else to execute
EXECUTE
--! found "p", expected IMMEDIATE, TASK or what else to execute
EXECUTE p()
--! found the end of the statement, expected a name
EXECUTE TASK
--! found the end of the statement, expected a name
EXECUTE ALERT
--! found the end of the statement, expected a value
EXECUTE IMMEDIATE
--! found "USING", expected a value
EXECUTE IMMEDIATE USING (a)
--! found the end of the statement, expected "("
EXECUTE IMMEDIATE 'SELECT 1' USING
--! found "a", expected "("
EXECUTE IMMEDIATE 'SELECT 1' USING a
--! found ")", expected a value
EXECUTE IMMEDIATE 'SELECT 1' USING ()
--! found the end of the statement, expected a stage such as @name/path
EXECUTE IMMEDIATE FROM
--! found "SELECT", expected a stage such as @name/path
EXECUTE IMMEDIATE FROM SELECT 1
--! found "SELECT", expected a value
EXECUTE IMMEDIATE SELECT 1
--! found "PROCEDURE", expected IMMEDIATE, TASK or what else to execute
EXECUTE PROCEDURE p()
