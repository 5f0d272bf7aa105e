-- https://docs.snowflake.com/en/sql-reference/functions/system_get_tag
CREATE TAG cost;
CREATE TAG owner;
CREATE TABLE t (a INT);
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT a FROM v;
ALTER SCHEMA public SET TAG owner = 'me';
ALTER TABLE t SET TAG cost = 'it''s';
ALTER TABLE t MODIFY COLUMN a SET TAG cost = 'own';

SELECT SYSTEM$GET_TAG('cost', 't', 'TABLE'), SYSTEM$GET_TAG('suite.public.cost', 't.a', 'column'), SYSTEM$GET_TAG('cost', 'v', 'table');
-- it's | own | NULL

SELECT SYSTEM$GET_TAG('owner', 't', 'TABLE'), SYSTEM$GET_TAG('owner', 't.a', 'COLUMN'), SYSTEM$GET_TAG('owner', 'public', 'SCHEMA');
-- me | me | me

SELECT SYSTEM$GET_TAG('missing', 't', 'TABLE');
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/functions/system_last_change_commit_time
SET before = (SELECT SYSTEM$LAST_CHANGE_COMMIT_TIME('t'));
SELECT SYSTEM$LAST_CHANGE_COMMIT_TIME('t') = $before, SYSTEM$LAST_CHANGE_COMMIT_TIME('w') = $before;
-- TRUE | TRUE

INSERT INTO t VALUES (1);
SELECT SYSTEM$LAST_CHANGE_COMMIT_TIME('t') > $before, SYSTEM$LAST_CHANGE_COMMIT_TIME('w') > $before;
-- TRUE | TRUE

SET middle = (SELECT SYSTEM$LAST_CHANGE_COMMIT_TIME('t'));
UPDATE t SET a = 2;
SELECT SYSTEM$LAST_CHANGE_COMMIT_TIME('w') > $middle;
-- TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/task_history
CREATE TASK one AS INSERT INTO t VALUES (3);
CREATE TASK broken AS SELECT 1 / 0;
EXECUTE TASK one;
EXECUTE TASK broken;

SELECT name, state, query_text, next_scheduled_time FROM TABLE(information_schema.task_history(scheduled_time_range_start => DATEADD(hour, -1, CURRENT_TIMESTAMP()), task_name => 'one'));
-- ONE | SUCCEEDED | INSERT INTO t VALUES (3) | NULL

SELECT name, error_code FROM TABLE(information_schema.task_history(error_only => TRUE));
-- BROKEN | 100051

SELECT COUNT(*) FROM TABLE(information_schema.task_history(scheduled_time_range_end => DATEADD(hour, -1, CURRENT_TIMESTAMP())));
-- 0

SELECT name FROM TABLE(information_schema.task_history(result_limit => 1));
-- BROKEN

SELECT name FROM TABLE(information_schema.task_history(result_limit => 0));
-- error
