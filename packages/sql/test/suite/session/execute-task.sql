-- https://docs.snowflake.com/en/sql-reference/sql/execute-task
--# execute: MYTASK
EXECUTE TASK mytask
--# execute: DB.S.MYTASK
EXECUTE TASK db.s.mytask RETRY LAST
--# execute: MYTASK
EXECUTE TASK mytask RETRY GRAPH RUN GROUP '33af30ab-f960-4ba0-a5c8-d132e5623468'
--# execute: MY_ROOT_TASK
EXECUTE TASK my_root_task USING CONFIG = $${"output_paths": {"results": "/temp"}}$$
--# execute: A.B.C
execute task IDENTIFIER('a.b.c') using config='{"a": 1}'
--# execute: My Task
EXECUTE TASK "My Task"
