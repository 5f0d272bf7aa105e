-- https://docs.snowflake.com/en/sql-reference/commands-warehouse
--! found the end of the statement, expected no TRANSIENT before WAREHOUSE
CREATE TRANSIENT WAREHOUSE wh
--! found the end of the statement, expected TAG
CREATE WAREHOUSE wh WITH
--! found "WITH", expected TAG
CREATE WAREHOUSE wh WITH WITH WAREHOUSE_SIZE = 'SMALL'
--! found "-", expected the end of the statement
CREATE WAREHOUSE wh WAREHOUSE_SIZE = X-SMALL
--! found "AND", expected the end of the statement
CREATE WAREHOUSE wh WAREHOUSE_SIZE = 'SMALL' AND AUTO_SUSPEND = 60
--! found "(", expected the end of the statement
CREATE WAREHOUSE wh (WAREHOUSE_SIZE = 'SMALL')
--! found "AUTO_RESUME", expected the end of the statement
CREATE WAREHOUSE wh WAREHOUSE_SIZE = 'SMALL' AUTO_RESUME
--! found "x", expected the comment in quotes
CREATE WAREHOUSE wh COMMENT = x
--! found the end of the statement, expected "("
CREATE INTERACTIVE WAREHOUSE wh TABLES
--! found ")", expected a name
CREATE INTERACTIVE WAREHOUSE wh TABLES ()
--! found ")", expected a name
CREATE INTERACTIVE WAREHOUSE wh TABLES (t,)
--! found "wh", expected MATERIALIZED or WAREHOUSE or TABLE
CREATE INTERACTIVE wh
--! found "b", expected the end of the statement
CREATE WAREHOUSE a b
--! found the end of the statement, expected a name
ALTER WAREHOUSE
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER WAREHOUSE wh
--! found "START", expected SET, UNSET, RENAME TO or what else is done
ALTER WAREHOUSE wh START
--! Did you mean SUSPEND?
ALTER WAREHOUSE wh SUSPENDED
--! found "IMMEDIATE", expected the end of the statement
ALTER WAREHOUSE wh SUSPEND IMMEDIATE
--! found the end of the statement, expected SUSPENDED
ALTER WAREHOUSE wh RESUME IF
--! found "SUSPENDED", expected the end of the statement
ALTER WAREHOUSE wh RESUME SUSPENDED
--! found the end of the statement, expected QUERIES
ALTER WAREHOUSE wh ABORT ALL
--! found "QUERIES", expected ALL
ALTER WAREHOUSE wh ABORT QUERIES
--! found the end of the statement, expected "="
ALTER WAREHOUSE wh SET WAREHOUSE_SIZE
--! found ",", expected the end of the statement
ALTER WAREHOUSE wh SET WAREHOUSE_SIZE = 'SMALL',
--! found "'SMALL'", expected "="
ALTER WAREHOUSE wh SET WAREHOUSE_SIZE 'SMALL'
--! found "MONITOR", expected "="
ALTER WAREHOUSE wh SET RESOURCE MONITOR = m
--! found "'x'", expected "="
ALTER WAREHOUSE wh SET TAG cost_center 'x'
--! found "x", expected the value of the tag in quotes
ALTER WAREHOUSE wh SET TAG cost_center = x
--! found "AUTO_SUSPEND", expected the end of the statement
ALTER WAREHOUSE wh UNSET WAREHOUSE_SIZE AUTO_SUSPEND
--! found the end of the statement, expected "("
ALTER WAREHOUSE wh ADD TABLES
--! Did you mean TABLES?
ALTER WAREHOUSE wh ADD TABLE (t)
--! found ")", expected a name
ALTER WAREHOUSE wh DROP TABLES ()
--! found "MODIFY", expected SET, UNSET, RENAME TO or what else is done
ALTER WAREHOUSE wh MODIFY WAREHOUSE_SIZE = 'SMALL'
--! found "EXIST", expected SET, UNSET, RENAME TO or what else is done
ALTER WAREHOUSE IF EXIST wh SUSPEND
--! Did you mean WAREHOUSE?
ALTER WAREHOUSES wh SUSPEND
--! found "p", expected POOL
CREATE COMPUTE p MIN_NODES = 1
--! found the end of the statement, expected a name
CREATE COMPUTE POOL p FOR APPLICATION
--! found "1", expected "="
CREATE COMPUTE POOL p MIN_NODES 1
--! found "-", expected a value
CREATE COMPUTE POOL p MIN_NODES = 1 MAX_NODES = - INSTANCE_FAMILY = CPU_X64_XS
--! found the end of the statement, expected ALL
ALTER COMPUTE POOL p STOP
--! found the end of the statement, expected TYPE
ALTER COMPUTE POOL p STOP ALL OF
--! found "START", expected SET, UNSET, RENAME TO or what else is done
ALTER COMPUTE POOL p START
--! found the end of the statement, expected IN
CREATE SERVICE s
--! found the end of the statement, expected a name
CREATE SERVICE s IN COMPUTE POOL
--! found "POOL", expected COMPUTE
CREATE SERVICE s IN POOL p FROM SPECIFICATION $$x$$
--! found the end of the statement, expected SPECIFICATION or SPECIFICATION_FILE or SPECIFICAT
CREATE SERVICE s IN COMPUTE POOL p FROM
--! found the end of the statement, expected a text in quotes
CREATE SERVICE s IN COMPUTE POOL p FROM SPECIFICATION
--! found "x", expected a text in quotes
CREATE SERVICE s IN COMPUTE POOL p FROM SPECIFICATION x
--! found "'x.yaml'", expected "="
CREATE SERVICE s IN COMPUTE POOL p FROM SPECIFICATION_FILE 'x.yaml'
--! found the end of the statement, expected SPECIFICATION_FILE or SPECIFICATION_TEMPLATE_FILE
CREATE SERVICE s IN COMPUTE POOL p FROM @st
--! found ")", expected a value
CREATE SERVICE s IN COMPUTE POOL p FROM SPECIFICATION $$x$$ USING ()
--! found the end of the statement, expected SPECIFICATION or SPECIFICATION_FILE or SPECIFICAT
ALTER SERVICE s FROM
--! found the end of the statement, expected INSTANCES
ALTER SERVICE s RESTORE VOLUME v
--! found the end of the statement, expected a name
ALTER SERVICE s RESTORE VOLUME v INSTANCES 0 FROM SNAPSHOT
--! found "NOW", expected the end of the statement
ALTER SERVICE s SUSPEND NOW
--! found "r", expected REPOSITORY
CREATE IMAGE r
--! found the end of the statement, expected the name of the object
CREATE IMAGE REPOSITORY
--! found the end of the statement, expected VOLUME
CREATE SNAPSHOT sn FROM SERVICE s
--! found the end of the statement, expected a number
CREATE SNAPSHOT sn FROM SERVICE s VOLUME v INSTANCE
--! found "SERVICE", expected FROM
CREATE SNAPSHOT sn SERVICE s VOLUME "v" INSTANCE 0
--! found the end of the statement, expected SPECIFICATION
CREATE GATEWAY g FROM
--! found "=", expected TAG
CREATE WAREHOUSE wh WITH = 'X-LARGE'
--! found "WITH", expected a value
CREATE WAREHOUSE wh WAREHOUSE_SIZE = WITH TAG (env = 'prod')
--! found "TAG", expected a value
CREATE WAREHOUSE wh WAREHOUSE_SIZE = TAG (env = 'prod')
--! found "AS", expected a value
CREATE CORTEX SEARCH SERVICE s ON a WAREHOUSE = AS SELECT 1
--! found "FROM", expected a value
CREATE STREAMLIT s MAIN_FILE = FROM '@st'
--! found "10", expected TIMESTAMP or OFFSET or STATEMENT
CREATE POSTGRES INSTANCE a FORK b AT (10)
