-- https://docs.snowflake.com/en/sql-reference/sql/create-external-table
--# createExternalTable: EXT LOCATION= stageLocation STAGE1 FILE_FORMAT= TYPE=
CREATE EXTERNAL TABLE ext LOCATION = @stage1/daily/ FILE_FORMAT = (TYPE = PARQUET)
--# createExternalTable: D.S.EXT LOCATION= stageLocation D.S.STAGE1 AUTO_REFRESH= REFRESH_ON_CREATE= PATTERN= FILE_FORMAT= FORMAT_NAME=
CREATE OR REPLACE EXTERNAL TABLE IF NOT EXISTS d.s.ext WITH LOCATION = @d.s.stage1 AUTO_REFRESH = TRUE REFRESH_ON_CREATE = FALSE PATTERN = '.*[.]csv' FILE_FORMAT = (FORMAT_NAME = 'csv1')
--# createExternalTable: EXT columnDefinition typeName TO_DATE() SUBSTR() .METADATA$FILENAME columnDefinition typeName cast path .VALUE pathKey typeName .DAY LOCATION= stageLocation STAGE1 FILE_FORMAT= TYPE= SKIP_HEADER=
CREATE EXTERNAL TABLE ext (day DATE AS TO_DATE(SUBSTR(METADATA$FILENAME, 1, 10)), id INT AS (VALUE:c1::INT)) PARTITION BY (day) LOCATION = @stage1/ FILE_FORMAT = (TYPE = CSV SKIP_HEADER = 1)
--# createExternalTable: EXT columnDefinition typeName cast path .VALUE pathKey typeName keyConstraint columnDefinition typeName cast path .VALUE pathKey pathKey typeName LOCATION= stageLocation STAGE1 FILE_FORMAT= TYPE= STRIP_OUTER_ARRAY=
CREATE EXTERNAL TABLE ext (id BIGINT AS (value:id::bigint) NOT NULL PRIMARY KEY, "b" VARCHAR AS (value:"b"."c"::varchar)) WITH LOCATION = @stage1 FILE_FORMAT = (TYPE = JSON STRIP_OUTER_ARRAY = TRUE) COPY GRANTS COMMENT = 'ext'
--# createExternalTable: EXT columnDefinition typeName cast path PARSE_JSON() .METADATA$EXTERNAL_TABLE_PARTITION pathKey typeName columnDefinition typeName cast path .VALUE pathKey typeName .P LOCATION= stageLocation STAGE1 PARTITION_TYPE= FILE_FORMAT= TYPE=
CREATE EXTERNAL TABLE ext (p DATE AS (PARSE_JSON(METADATA$EXTERNAL_TABLE_PARTITION):P::DATE), n INT AS (value:n::int)) PARTITION BY (p) LOCATION = @stage1 PARTITION_TYPE = USER_SPECIFIED FILE_FORMAT = (TYPE = PARQUET)
--# createExternalTable: EXT LOCATION= stageLocation STAGE1 FILE_FORMAT= TYPE= TABLE_FORMAT= REFRESH_ON_CREATE=
CREATE EXTERNAL TABLE ext LOCATION = @stage1/delta FILE_FORMAT = (TYPE = PARQUET) TABLE_FORMAT = DELTA REFRESH_ON_CREATE = FALSE
--# createExternalTable: EXT INTEGRATION= LOCATION= stageLocation STAGE1 FILE_FORMAT= TYPE= AWS_SNS_TOPIC=
CREATE EXTERNAL TABLE ext INTEGRATION = 'GCS_INT' LOCATION = @stage1 FILE_FORMAT = (TYPE = AVRO) AWS_SNS_TOPIC = 'arn:aws:sns:us-west-2:001:topic'
--# createExternalTable: EXT columnDefinition typeName cast path .VALUE pathKey typeName LOCATION= stageLocation STAGE1 FILE_FORMAT= TYPE= attachedPolicy RAP tagAssignment T STEWARD=
CREATE EXTERNAL TABLE ext (v VARCHAR AS (value:v::varchar)) LOCATION = @stage1 FILE_FORMAT = (TYPE = ORC) WITH ROW ACCESS POLICY rap ON (VALUE) WITH TAG (t = 'v') WITH CONTACT (steward = jane)
--# createExternalTable: EXT tableTemplate subquery query ARRAY_AGG() OBJECT_CONSTRUCT() tableFunction INFER_SCHEMA() namedArgument namedArgument LOCATION= stageLocation S FILE_FORMAT= TYPE= AUTO_REFRESH=
CREATE OR REPLACE EXTERNAL TABLE ext USING TEMPLATE (SELECT ARRAY_AGG(OBJECT_CONSTRUCT(*)) FROM TABLE(INFER_SCHEMA(LOCATION => '@s', FILE_FORMAT => 'f'))) LOCATION = @s FILE_FORMAT = (TYPE = PARQUET) AUTO_REFRESH = FALSE
--# createExternalTable: EXT columnDefinition typeName attachedPolicy M cast path .VALUE pathKey typeName LOCATION= stageLocation Stage One FILE_FORMAT=
CREATE EXTERNAL TABLE ext (a VARCHAR MASKING POLICY m AS (value:a::varchar)) LOCATION = @"Stage One"/x FILE_FORMAT = csv1
--# createExternalTable: EXT columnDefinition typeName cast SPLIT_PART() .METADATA$FILENAME typeName columnDefinition typeName cast SPLIT_PART() .METADATA$FILENAME typeName .YEAR .MONTH LOCATION= stageLocation LAKE FILE_FORMAT= TYPE= NULL_IF= FIELD_OPTIONALLY_ENCLOSED_BY=
CREATE EXTERNAL TABLE ext (year NUMBER(4) AS (SPLIT_PART(metadata$filename, '/', 1)::NUMBER), month NUMBER(2) AS CAST(SPLIT_PART(metadata$filename, '/', 2) AS NUMBER)) PARTITION BY (year, month) WITH LOCATION = @lake/in/ FILE_FORMAT = (TYPE = 'CSV' NULL_IF = ('', 'NULL') FIELD_OPTIONALLY_ENCLOSED_BY = '"')
