-- https://docs.snowflake.com/en/sql-reference/sql/copy-into-table
--# copyIntoTable: T stageLocation STAGE
COPY INTO t FROM @stage
--# copyIntoTable: DB.S.T stageLocation DB.S.STAGE FILE_FORMAT= TYPE=
COPY INTO db.s.t FROM @db.s.stage/path/to/ FILE_FORMAT = (TYPE = CSV)
--# copyIntoTable: T stageLocation T FILE_FORMAT= FORMAT_NAME= FILES= ON_ERROR=
COPY INTO t FROM @%t FILE_FORMAT = (FORMAT_NAME = 'my_format') FILES = ('a.csv', 'b.csv') ON_ERROR = CONTINUE
--# copyIntoTable: T stageLocation FILE_FORMAT= FORMAT_NAME= PURGE= FORCE=
COPY INTO t FROM @~/staged FILE_FORMAT = (FORMAT_NAME = my_format) PURGE = TRUE FORCE = FALSE
--# copyIntoTable: T stageLocation S PATTERN= FILE_FORMAT= TYPE= FIELD_DELIMITER= SKIP_HEADER= NULL_IF= FIELD_OPTIONALLY_ENCLOSED_BY=
COPY INTO t FROM @s PATTERN = '.*sales.*[.]csv' FILE_FORMAT = (TYPE = 'CSV' FIELD_DELIMITER = '|' SKIP_HEADER = 1 NULL_IF = ('', 'NULL') FIELD_OPTIONALLY_ENCLOSED_BY = '"')
--# copyIntoTable: T externalLocation STORAGE_INTEGRATION= FILE_FORMAT= TYPE= MATCH_BY_COLUMN_NAME=
copy into t from 's3://bucket/path/' storage_integration = my_int file_format = (type = parquet) match_by_column_name = case_insensitive
--# copyIntoTable: T externalLocation CREDENTIALS= AWS_KEY_ID= AWS_SECRET_KEY= AWS_TOKEN= ENCRYPTION= TYPE= MASTER_KEY= FILE_FORMAT= FORMAT_NAME=
COPY INTO t FROM 's3://bucket/x' CREDENTIALS = (AWS_KEY_ID = 'k' AWS_SECRET_KEY = 's' AWS_TOKEN = 't') ENCRYPTION = (TYPE = 'AWS_CSE' MASTER_KEY = 'm') FILE_FORMAT = (FORMAT_NAME = f)
--# copyIntoTable: T externalLocation STORAGE_INTEGRATION= ENCRYPTION= TYPE= KMS_KEY_ID=
COPY INTO t FROM 'gcs://bucket/x' STORAGE_INTEGRATION = i ENCRYPTION = (TYPE = 'GCS_SSE_KMS' KMS_KEY_ID = 'k')
--# copyIntoTable: T externalLocation CREDENTIALS= AZURE_SAS_TOKEN= ENCRYPTION= TYPE= MASTER_KEY= FILE_FORMAT= TYPE=
COPY INTO t FROM 'azure://acc.blob.core.windows.net/cont/path' CREDENTIALS = (AZURE_SAS_TOKEN = '?sv=2026') ENCRYPTION = (TYPE = 'AZURE_CSE' MASTER_KEY = 'x') FILE_FORMAT = (TYPE = JSON)
--# copyIntoTable: T externalLocation
COPY INTO t FROM 's3china://bucket/x'
--# copyIntoTable: T externalLocation
COPY INTO t FROM 's3gov://bucket/./../a.csv'
--# copyIntoTable: T query positionalColumn positionalColumn stageTable stageLocation S
COPY INTO t (a, b) FROM (SELECT $1, $2 FROM @s)
--# copyIntoTable: T query cast path positionalColumn pathKey typeName positionalColumn .METADATA$FILENAME stageTable stageLocation S FILE_FORMAT= TYPE= STRIP_OUTER_ARRAY= PATTERN=
COPY INTO t (id, v, "File Name")
  FROM (SELECT f.$1:id::NUMBER, f.$1, METADATA$FILENAME FROM @s/x/ f)
  FILE_FORMAT = (TYPE = JSON STRIP_OUTER_ARRAY = TRUE)
  PATTERN = '.*'
--# copyIntoTable: T query positionalColumn TO_DATE() positionalColumn CURRENT_TIMESTAMP() stageTable stageLocation S positionalColumn
COPY INTO t FROM (SELECT t.$1, TO_DATE(t.$2, 'YYYYMMDD'), CURRENT_TIMESTAMP() FROM @s (FILE_FORMAT => 'csv') t WHERE t.$3 > 0)
--# copyIntoTable: T stageLocation S VALIDATION_MODE=
COPY INTO t FROM @s VALIDATION_MODE = RETURN_10_ROWS
--# copyIntoTable: T stageLocation S VALIDATION_MODE=
COPY INTO t FROM @s VALIDATION_MODE = 'RETURN_ERRORS'
--# copyIntoTable: T stageLocation S VALIDATION_MODE=
COPY INTO t FROM @s VALIDATION_MODE = RETURN_ALL_ERRORS
--# copyIntoTable: T stageLocation S ON_ERROR=
COPY INTO t FROM @s ON_ERROR = SKIP_FILE
--# copyIntoTable: T stageLocation S ON_ERROR=
COPY INTO t FROM @s ON_ERROR = SKIP_FILE_10
--# copyIntoTable: T stageLocation S ON_ERROR=
COPY INTO t FROM @s ON_ERROR = 'SKIP_FILE_10%'
--# copyIntoTable: T stageLocation S ON_ERROR=
COPY INTO t FROM @s ON_ERROR = SKIP_FILE_3%
--# copyIntoTable: T stageLocation S ON_ERROR= SIZE_LIMIT= RETURN_FAILED_ONLY= ENFORCE_LENGTH= TRUNCATECOLUMNS= LOAD_UNCERTAIN_FILES=
COPY INTO t FROM @s ON_ERROR = ABORT_STATEMENT SIZE_LIMIT = 10000000 RETURN_FAILED_ONLY = TRUE ENFORCE_LENGTH = FALSE TRUNCATECOLUMNS = TRUE LOAD_UNCERTAIN_FILES = TRUE
--# copyIntoTable: T stageLocation S MATCH_BY_COLUMN_NAME= INCLUDE_METADATA= FILE= ROW_NO= FILE_FORMAT= TYPE= USE_VECTORIZED_SCANNER=
COPY INTO t FROM @s MATCH_BY_COLUMN_NAME = CASE_SENSITIVE INCLUDE_METADATA = (file = METADATA$FILENAME, row_no = METADATA$FILE_ROW_NUMBER) FILE_FORMAT = (TYPE = PARQUET USE_VECTORIZED_SCANNER = TRUE)
--# copyIntoTable: T stageLocation S CLUSTER_AT_INGEST_TIME= LOAD_MODE= FILE_FORMAT= TYPE=
COPY INTO t FROM @s CLUSTER_AT_INGEST_TIME = TRUE LOAD_MODE = ADD_FILES_COPY FILE_FORMAT = (TYPE = AVRO)
--# copyIntoTable: T FILE_FORMAT= TYPE= FIELD_DELIMITER=
COPY INTO t FILE_FORMAT = (TYPE = CSV FIELD_DELIMITER = ',')
--# copyIntoTable: T FILES=
COPY INTO t FILES = ('a.csv')
--# copyIntoTable: T PURGE=
COPY INTO t PURGE = TRUE
--# copyIntoTable: T
COPY INTO t
--# copyIntoTable: T stageLocation my stage
COPY INTO t FROM '@"my stage"/pa th/x y.csv'
--# copyIntoTable: T stageLocation S 1.S2.st
COPY INTO t FROM @"S 1"."S2"."st"/2026/01/
--# copyIntoTable: T stageLocation S FILE_FORMAT=
COPY INTO t FROM @s FILE_FORMAT = 'db.s.f'
--# copyIntoTable: T stageLocation S FILE_FORMAT=
COPY INTO t FROM @s FILE_FORMAT = db.s.f
--# copyIntoTable: T stageLocation S FILE_FORMAT= TYPE= STRIP_OUTER_ELEMENT= DISABLE_AUTO_CONVERT= PRESERVE_SPACE=
COPY INTO t FROM @s FILE_FORMAT = (TYPE = XML STRIP_OUTER_ELEMENT = TRUE DISABLE_AUTO_CONVERT = FALSE PRESERVE_SPACE = TRUE)
--# copyIntoTable: T stageLocation S FILE_FORMAT= TYPE= ESCAPE= RECORD_DELIMITER= ENCODING= TIMESTAMP_FORMAT= NULL_IF=
COPY INTO t FROM @s FILE_FORMAT = (TYPE = CSV, ESCAPE = NONE, RECORD_DELIMITER = '\n', ENCODING = 'UTF8', TIMESTAMP_FORMAT = AUTO, NULL_IF = ())
--# copyIntoTable: T stageLocation S FILE_FORMAT= TYPE= COMPRESSION= BINARY_FORMAT= MULTI_LINE= PARSE_HEADER= ERROR_ON_COLUMN_COUNT_MISMATCH= ON_ERROR=
COPY INTO t FROM @s FILE_FORMAT=(TYPE=CSV COMPRESSION=GZIP BINARY_FORMAT=HEX MULTI_LINE=FALSE PARSE_HEADER=TRUE ERROR_ON_COLUMN_COUNT_MISMATCH=FALSE),ON_ERROR=CONTINUE
--# copyIntoTable: T query cast positionalColumn typeName .METADATA$START_SCAN_TIME stageTable stageLocation S FILE_FORMAT= TYPE= FORCE=
COPY INTO t FROM (SELECT $1::VARIANT, METADATA$START_SCAN_TIME FROM @s/x (PATTERN => '.*[.]json')) FILE_FORMAT = (TYPE = JSON) FORCE = TRUE
--# copyIntoTable: DB.S.T stageLocation S
COPY INTO IDENTIFIER('db.s.t') FROM @s
--# copyIntoTable: T stageLocation S FILES=
COPY INTO t /* into */ FROM @s -- from
  FILES = ('x') // files
--# copyIntoTable: T1 query positionalColumn stageTable stageLocation MYSTAGE
COPY INTO t1 (c1) FROM (SELECT d.$1 FROM @mystage/file1.csv.gz d)
--# copyIntoTable: MYTABLE stageLocation MY_EXT_STAGE FILE_FORMAT= TYPE= DATE_FORMAT= TRIM_SPACE= REPLACE_INVALID_CHARACTERS= SKIP_BYTE_ORDER_MARK= EMPTY_FIELD_AS_NULL=
COPY INTO mytable FROM @my_ext_stage/load/ FILE_FORMAT = (TYPE = CSV DATE_FORMAT = 'YYYY-MM-DD' TRIM_SPACE = TRUE REPLACE_INVALID_CHARACTERS = TRUE SKIP_BYTE_ORDER_MARK = TRUE EMPTY_FIELD_AS_NULL = TRUE)
--# copyIntoTable: T stageLocation REPO
COPY INTO t FROM @repo/branches/main/seed.csv
--# copyIntoTable: T externalLocation FILE_FORMAT= TYPE=
COPY INTO t FROM snow://dataset/d/versions/v1 FILE_FORMAT = (TYPE = PARQUET)
--# copyIntoTable: TEST query path positionalColumn pathKey stageTable stageLocation MYSTAGE
COPY INTO test (c1) FROM (SELECT $1.c1 FROM @mystage)
--# copyIntoTable: TEST query path positionalColumn pathKey pathKey pathIndex path positionalColumn pathKey pathKey stageTable stageLocation MYSTAGE
COPY INTO test FROM (SELECT t.$1.c1.d[0], $2:"A b".c FROM @mystage/x (FILE_FORMAT => 'f') t)
