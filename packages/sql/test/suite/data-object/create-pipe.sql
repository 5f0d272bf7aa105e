-- https://docs.snowflake.com/en/sql-reference/sql/create-pipe
--# createPipe: P copyIntoTable T stageLocation S
CREATE PIPE p AS COPY INTO t FROM @s
--# createPipe: A.B.P AUTO_INGEST= ERROR_INTEGRATION= AWS_SNS_TOPIC= copyIntoTable T stageLocation S FILE_FORMAT= TYPE=
CREATE OR REPLACE PIPE IF NOT EXISTS a.b.p AUTO_INGEST = TRUE ERROR_INTEGRATION = err AWS_SNS_TOPIC = 'arn:aws:sns:us-west-2:001:x' COMMENT = 'c' AS COPY INTO t FROM @s/path FILE_FORMAT = (TYPE = 'JSON')
--# createPipe: P AUTO_INGEST= INTEGRATION= copyIntoTable A.B.T stageLocation A.B.S FILE_FORMAT= TYPE=
CREATE PIPE p AUTO_INGEST = TRUE INTEGRATION = 'INT1' AS COPY INTO a.b.t FROM @a.b.s FILE_FORMAT = (TYPE = CSV)
--# createPipe: P copyIntoTable T query positionalColumn positionalColumn stageTable stageLocation S FILE_FORMAT= TYPE=
CREATE PIPE p AS COPY INTO t (c1, c2) FROM (SELECT $5, $4 FROM @s) FILE_FORMAT = (TYPE = 'JSON')
--# createPipe: P copyIntoTable T stageLocation S MATCH_BY_COLUMN_NAME= INCLUDE_METADATA= C1= C2= FILE_FORMAT= TYPE=
CREATE PIPE p AS (COPY INTO t FROM @s MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE INCLUDE_METADATA = (c1 = METADATA$START_SCAN_TIME, c2 = METADATA$FILENAME) FILE_FORMAT = (TYPE = 'JSON'))
--# createPipe: P copyIntoTable T query positionalColumn path positionalColumn pathKey path positionalColumn pathKey tableFunction DATA_SOURCE() namedArgument
CREATE OR REPLACE PIPE p AS COPY INTO t FROM (SELECT $1, $1:c1, $1:ts FROM TABLE(DATA_SOURCE(TYPE => 'STREAMING')))
--# createPipe: P copyIntoTable T query cast path positionalColumn pathKey typeName CURRENT_TIMESTAMP() tableFunction DATA_SOURCE() namedArgument CLUSTER_AT_INGEST_TIME=
CREATE PIPE p AS COPY INTO t (a, b) FROM (SELECT $1:a::STRING AS a, CURRENT_TIMESTAMP() AS b FROM TABLE(DATA_SOURCE(TYPE => 'STREAMING'))) CLUSTER_AT_INGEST_TIME = TRUE
--# createPipe: P AUTO_INGEST= PIPE_EXECUTION_PAUSED= copyIntoTable T stageLocation S PATTERN= ON_ERROR=
CREATE OR ALTER PIPE p AUTO_INGEST = FALSE PIPE_EXECUTION_PAUSED = TRUE COMMENT = 'c' AS COPY INTO t FROM @s PATTERN = '.*[.]csv' ON_ERROR = 'SKIP_FILE'
--# createPipe: P copyIntoTable T stageLocation T
CREATE PIPE p AS COPY INTO t FROM @%t
--# alter: P setProperties PIPE_EXECUTION_PAUSED=
ALTER PIPE p SET PIPE_EXECUTION_PAUSED = TRUE
--# alter: P setProperties COMMENT=
ALTER PIPE IF EXISTS p SET COMMENT = 'x'
--# alter: P setProperties COMMENT=
ALTER PIPE p SET COMMENT = "quoted oddly"
--# alter: P unsetProperties
ALTER PIPE p UNSET COMMENT, PIPE_EXECUTION_PAUSED
--# alter: P setTags tagAssignment A
ALTER PIPE p SET TAG a = 'b'
--# alter: P unsetTags A
ALTER PIPE p UNSET TAG a
--# alter: P changeState
ALTER PIPE p REFRESH
--# alter: P PREFIX=
ALTER PIPE p REFRESH PREFIX = 'd1/'
--# alter: P PREFIX= MODIFIED_AFTER=
ALTER PIPE IF EXISTS p REFRESH PREFIX = 'd1/' MODIFIED_AFTER = '2018-07-30T13:56:46-07:00'
--# alter: P MODIFIED_AFTER=
ALTER PIPE p REFRESH MODIFIED_AFTER = '2018-07-30'
