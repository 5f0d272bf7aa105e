-- https://docs.snowflake.com/en/sql-reference/sql/copy-into-location
--# copyIntoLocation: stageLocation STAGE T
COPY INTO @stage FROM t
--# copyIntoLocation: stageLocation T T FILE_FORMAT= TYPE= COMPRESSION= HEADER= OVERWRITE=
COPY INTO @%t/out/ FROM t FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE) HEADER = TRUE OVERWRITE = TRUE
--# copyIntoLocation: stageLocation query .A .B T .A SINGLE= MAX_FILE_SIZE=
COPY INTO @~/unload/x.csv FROM (SELECT a, b FROM t ORDER BY a LIMIT 100) SINGLE = TRUE MAX_FILE_SIZE = 4900000000
--# copyIntoLocation: stageLocation DB.S.STAGE query T TO_VARCHAR() .DT .HH FILE_FORMAT= TYPE= MAX_FILE_SIZE= HEADER=
COPY INTO @db.s.stage/path FROM (SELECT * FROM t) PARTITION BY ('date=' || TO_VARCHAR(dt, 'YYYY-MM-DD') || '/hour=' || hh) FILE_FORMAT = (TYPE = PARQUET) MAX_FILE_SIZE = 32000000 HEADER = TRUE
--# copyIntoLocation: externalLocation T STORAGE_INTEGRATION= FILE_FORMAT= FORMAT_NAME=
copy into 's3://bucket/unload/' from t storage_integration = i file_format = (format_name = my_csv)
--# copyIntoLocation: externalLocation T CREDENTIALS= AWS_KEY_ID= AWS_SECRET_KEY= ENCRYPTION= TYPE= KMS_KEY_ID=
COPY INTO 's3://bucket/unload/' FROM t CREDENTIALS = (AWS_KEY_ID = 'k' AWS_SECRET_KEY = 's') ENCRYPTION = (TYPE = 'AWS_SSE_KMS' KMS_KEY_ID = 'a')
--# copyIntoLocation: externalLocation STORAGE_INTEGRATION= T FILE_FORMAT= TYPE=
COPY INTO 's3://bucket/unload/' STORAGE_INTEGRATION = i FROM t FILE_FORMAT = (TYPE = JSON)
--# copyIntoLocation: externalLocation query OBJECT_CONSTRUCT() T STORAGE_INTEGRATION= ENCRYPTION= TYPE= FILE_FORMAT= TYPE= FILE_EXTENSION=
COPY INTO 'gcs://bucket/unload/' FROM (SELECT OBJECT_CONSTRUCT(*) FROM t) STORAGE_INTEGRATION = i ENCRYPTION = (TYPE = 'NONE') FILE_FORMAT = (TYPE = JSON FILE_EXTENSION = 'json')
--# copyIntoLocation: externalLocation DB.S.T CREDENTIALS= AZURE_SAS_TOKEN= DETAILED_OUTPUT= INCLUDE_QUERY_ID=
COPY INTO 'azure://acc.blob.core.windows.net/cont/x' FROM db.s.t CREDENTIALS = (AZURE_SAS_TOKEN = 'x') DETAILED_OUTPUT = TRUE INCLUDE_QUERY_ID = TRUE
--# copyIntoLocation: stageLocation S T VALIDATION_MODE=
COPY INTO @s FROM t VALIDATION_MODE = RETURN_ROWS
--# copyIntoLocation: stageLocation S T
COPY INTO @s FROM t HEADER
--# copyIntoLocation: stageLocation S query with commonTable query .A C FILE_FORMAT= TYPE= SNAPPY_COMPRESSION=
COPY INTO @s/x FROM (WITH c AS (SELECT 1 AS a) SELECT a FROM c) FILE_FORMAT = (TYPE = PARQUET SNAPPY_COMPRESSION = TRUE)
--# copyIntoLocation: stageLocation my stage My Table FILE_FORMAT= TYPE= FIELD_OPTIONALLY_ENCLOSED_BY= NULL_IF= EMPTY_FIELD_AS_NULL=
COPY INTO '@"my stage"/a b/' FROM "My Table" FILE_FORMAT = (TYPE = CSV FIELD_OPTIONALLY_ENCLOSED_BY = '"' NULL_IF = () EMPTY_FIELD_AS_NULL = FALSE)
--# copyIntoLocation: stageLocation S query setOperation cast DATE_TRUNC() .D typeName FILE_FORMAT= TYPE=
COPY INTO @s FROM (SELECT 1 UNION ALL SELECT 2) PARTITION BY DATE_TRUNC(MONTH, d)::VARCHAR FILE_FORMAT = (TYPE = CSV)
--# copyIntoLocation: stageLocation S T .REGION FILE_FORMAT=
COPY INTO @s FROM t PARTITION BY region FILE_FORMAT = f
--# copyIntoLocation: stageLocation MY_STAGE ORDERSTINY FILE_FORMAT= FORMAT_NAME= COMPRESSION=
COPY INTO @my_stage/result/data_ FROM orderstiny FILE_FORMAT = (FORMAT_NAME ='myformat' COMPRESSION='GZIP')
