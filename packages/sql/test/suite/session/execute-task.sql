-- https://docs.snowflake.com/en/sql-reference/sql/execute-task
--# execute
EXECUTE TASK mytask
--# execute
EXECUTE TASK db.s.mytask RETRY LAST
--# execute
EXECUTE TASK mytask RETRY GRAPH RUN GROUP '33af30ab-f960-4ba0-a5c8-d132e5623468'
--# execute
EXECUTE TASK my_root_task USING CONFIG = $${"output_paths": {"results": "/temp"}}$$
--# execute
execute task IDENTIFIER('a.b.c') using config='{"a": 1}'
--# execute
EXECUTE TASK "My Task"
