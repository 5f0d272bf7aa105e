-- https://docs.snowflake.com/en/sql-reference/commands-ml
--! found the end of the statement, expected the name of the object
CREATE SNOWFLAKE.ML.FORECAST
--! found the end of the statement, expected "("
CREATE SNOWFLAKE.ML.FORECAST m
--! found "INPUT_DATA", expected "("
CREATE SNOWFLAKE.ML.FORECAST m INPUT_DATA => 1
--! found ")", expected a value
CREATE SNOWFLAKE.ML.FORECAST m (INPUT_DATA =>)
--! found the end of the statement, expected ")"
CREATE SNOWFLAKE.ML.FORECAST m (INPUT_DATA => 1
--! found "SNOWFLAKE", expected the type of an object
CREATE TEMPORARY SNOWFLAKE.ML.FORECAST m ()
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER SNOWFLAKE.ML.FORECAST m
--! found the end of the statement, expected "("
CREATE SNOWFLAKE.CORE.BUDGET b
--! found the end of the statement, expected FROM
CREATE MODEL m
--! found the end of the statement, expected MODEL or a stage such as @name/path
CREATE MODEL m FROM
--! found the end of the statement, expected a name
CREATE MODEL m FROM MODEL
--! found the end of the statement, expected VERSION or TAG
CREATE MODEL m WITH
--! found "MODEL", expected FROM
CREATE MODEL m WITH VERSION v1 MODEL n
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER MODEL m
--! found the end of the statement, expected VERSION
ALTER MODEL m ADD
--! found the end of the statement, expected FROM
ALTER MODEL m ADD VERSION v2
--! found the end of the statement, expected VERSION
ALTER MODEL m DROP
--! found the end of the statement, expected a name
ALTER MODEL m DROP VERSION
--! found the end of the statement, expected SET
ALTER MODEL m MODIFY VERSION v1
--! found "COMMENT", expected SET
ALTER MODEL m MODIFY VERSION v1 COMMENT = 'x'
--! found the end of the statement, expected SET or UNSET
ALTER MODEL m VERSION v1
--! found the end of the statement, expected "="
ALTER MODEL m VERSION v1 SET ALIAS
--! found the end of the statement, expected TAG
CREATE MODEL MONITOR mm WITH
--! found "SERVICE", expected SEARCH or EXTENSION
CREATE CORTEX SERVICE s
--! found "s", expected SERVICE
CREATE CORTEX SEARCH s
--! found the end of the statement, expected AS
CREATE CORTEX SEARCH SERVICE s
--! found the end of the statement, expected a name
CREATE CORTEX SEARCH SERVICE s ON
--! found the end of the statement, expected a name
CREATE CORTEX SEARCH SERVICE s ON a ATTRIBUTES
--! found "=", expected AS
CREATE CORTEX SEARCH SERVICE s ON a ATTRIBUTES b, WAREHOUSE = wh
--! found the end of the statement, expected AS
CREATE CORTEX SEARCH SERVICE s ON a WAREHOUSE = wh TARGET_LAG = '1 day'
--! found the end of the statement, expected a query
CREATE CORTEX SEARCH SERVICE s ON a WAREHOUSE = wh TARGET_LAG = '1 day' AS
--! found the end of the statement, expected a value
CREATE CORTEX SEARCH SERVICE s ON a WAREHOUSE = wh TARGET_LAG = '1 day' AS SELECT
--! found "NOW", expected the end of the statement
ALTER CORTEX SEARCH SERVICE s SUSPEND SERVING NOW
--! found "STOP", expected SET, UNSET, RENAME TO or what else is done
ALTER CORTEX SEARCH SERVICE s STOP
--! found the end of the statement, expected SPECIFICATION
CREATE AGENT a FROM
--! found the end of the statement, expected a text in quotes
CREATE AGENT a FROM SPECIFICATION
--! found "SPECIFICATION", expected FROM
CREATE AGENT a SPECIFICATION $$x$$
--! found the end of the statement, expected SET
ALTER AGENT a MODIFY LIVE VERSION
--! found the end of the statement, expected the name of the object
CREATE DATASET
--! found the end of the statement, expected a name or a text in quotes
ALTER DATASET d ADD VERSION
--! found the end of the statement, expected a query
ALTER DATASET d ADD VERSION 'v1' FROM
--! found the end of the statement, expected AS
CREATE TYPE t
--! found the end of the statement, expected a type
CREATE TYPE t AS
--! found "SELECT", expected a data type
CREATE TYPE t AS SELECT 1
--! found the end of the statement, expected the name of the object
CREATE EXPERIMENT
--! found the end of the statement, expected RUN
ALTER EXPERIMENT e ADD
