-- https://docs.snowflake.com/en/sql-reference/sql/create-iceberg-table
--# createIcebergTable: ICE columnDefinition typeName columnDefinition typeName EXTERNAL_VOLUME= CATALOG= BASE_LOCATION=
CREATE ICEBERG TABLE ice (a INT, b STRING) EXTERNAL_VOLUME = 'vol' CATALOG = 'SNOWFLAKE' BASE_LOCATION = 'ice/'
--# createIcebergTable: D.S.ICE columnDefinition typeName keyConstraint columnDefinition typeName attachedPolicy M columnDefinition typeName attachedPolicy P tagAssignment X CATALOG=
CREATE OR REPLACE ICEBERG TABLE IF NOT EXISTS d.s.ice (a INT DEFAULT 5 NOT NULL PRIMARY KEY, b STRING MASKING POLICY m, c DATE PROJECTION POLICY p WITH TAG (x = 'y') COMMENT 'c') CATALOG = 'SNOWFLAKE'
--# createIcebergTable: ICE columnDefinition typeName EXTERNAL_VOLUME=
CREATE TRANSIENT ICEBERG TABLE ice (a INT) EXTERNAL_VOLUME = 'SNOWFLAKE_MANAGED'
--# createIcebergTable: ICE columnDefinition typeName columnDefinition typeName columnDefinition typeName .C PATH_LAYOUT=
CREATE ICEBERG TABLE ice (a INT, ts TIMESTAMP_NTZ(6), c STRING) PARTITION BY (c) PATH_LAYOUT = HIERARCHICAL
--# createIcebergTable: ICE columnDefinition typeName columnDefinition typeName columnDefinition typeName BUCKET() .A TRUNCATE() .C DAY() .TS BASE_LOCATION=
CREATE ICEBERG TABLE ice (a INT, ts TIMESTAMP_NTZ(6), c STRING) PARTITION BY (BUCKET(16, a), TRUNCATE(4, c), DAY(ts)) BASE_LOCATION = 'x'
--# createIcebergTable: ICE columnDefinition typeName YEAR() .TS TARGET_FILE_SIZE=
CREATE ICEBERG TABLE ice (ts TIMESTAMP_NTZ(6)) PARTITION BY (YEAR(ts)) TARGET_FILE_SIZE = '64MB'
--# createIcebergTable: ICE columnDefinition typeName columnDefinition typeName MONTH() .TS HOUR() .TS .X ICEBERG_VERSION=
CREATE ICEBERG TABLE ice (ts TIMESTAMP_NTZ(6), x INT) PARTITION BY (MONTH(ts), HOUR(ts), x) ICEBERG_VERSION = 3
--# createIcebergTable: ICE columnDefinition typeName .A CATALOG_SYNC= STORAGE_SERIALIZATION_POLICY= CHANGE_TRACKING= ERROR_LOGGING=
CREATE ICEBERG TABLE ice (a INT) CLUSTER BY (a) CATALOG_SYNC = 'open_cat' STORAGE_SERIALIZATION_POLICY = OPTIMIZED CHANGE_TRACKING = TRUE COPY GRANTS COPY TAGS ERROR_LOGGING = TRUE
--# createIcebergTable: ICE columnDefinition typeName keyConstraint ICEBERG_MERGE_ON_READ_BEHAVIOR= ENABLE_ICEBERG_MERGE_ON_READ= ENABLE_DATA_COMPACTION= ENABLE_SCHEMA_EVOLUTION=
CREATE ICEBERG TABLE ice (a INT, CONSTRAINT pk PRIMARY KEY (a)) ICEBERG_MERGE_ON_READ_BEHAVIOR = 'AUTO' ENABLE_ICEBERG_MERGE_ON_READ = TRUE ENABLE_DATA_COMPACTION = FALSE ENABLE_SCHEMA_EVOLUTION = TRUE
--# createIcebergTable: ICE columnDefinition typeName attachedPolicy R attachedPolicy G tagAssignment T STEWARD=
CREATE ICEBERG TABLE ice (a INT) WITH ROW ACCESS POLICY r ON (a) AGGREGATION POLICY g WITH TAG (t = 'v') WITH CONTACT (steward = jane)
--# createIcebergTable: ICE columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName typeField typeName typeField typeName typeItem typeName columnDefinition typeName typeItem typeName typeItem typeName
CREATE ICEBERG TABLE ice (b BOOLEAN, i INT, l LONG, f FLOAT, d DOUBLE, dec DECIMAL(10, 2), s STRING, bin BINARY(16), t TIME(6), st OBJECT(a INT, b ARRAY(STRING NOT NULL)), m MAP(STRING, INT))
--# createIcebergTable: ICE columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE ICEBERG TABLE ice (id UUID, x FIXED(10), v VARIANT)
--# createIcebergTable: ICE EXTERNAL_VOLUME= CATALOG= BASE_LOCATION= query .A .B T
CREATE ICEBERG TABLE ice EXTERNAL_VOLUME = 'vol' CATALOG = 'SNOWFLAKE' BASE_LOCATION = 'x' AS SELECT a, b FROM t
--# createIcebergTable: ICE columnDefinition typeName columnDefinition typeName .A query .A .B T
CREATE OR REPLACE ICEBERG TABLE ice (a INT, b STRING DEFAULT 'x') CLUSTER BY (a) COPY GRANTS AS SELECT a, b FROM t
--# createIcebergTable: ICE tableLike OTHER .A
CREATE ICEBERG TABLE ice LIKE other CLUSTER BY (a) COPY GRANTS
--# createIcebergTable: ICE EXTERNAL_VOLUME= CATALOG= CATALOG_TABLE_NAME= CATALOG_NAMESPACE= REPLACE_INVALID_CHARACTERS= AUTO_REFRESH=
CREATE ICEBERG TABLE ice EXTERNAL_VOLUME = 'vol' CATALOG = 'glue_int' CATALOG_TABLE_NAME = 'tab' CATALOG_NAMESPACE = 'ns' REPLACE_INVALID_CHARACTERS = TRUE AUTO_REFRESH = TRUE COMMENT = 'from glue'
--# createIcebergTable: ICE CATALOG_TABLE_NAME=
CREATE ICEBERG TABLE ice CATALOG_TABLE_NAME = 'tab'
--# createIcebergTable: ICE EXTERNAL_VOLUME= CATALOG= METADATA_FILE_PATH=
CREATE OR REPLACE ICEBERG TABLE ice EXTERNAL_VOLUME = 'vol' CATALOG = 'object_int' METADATA_FILE_PATH = 'path/to/v1.metadata.json'
--# createIcebergTable: ICE CATALOG= EXTERNAL_VOLUME= BASE_LOCATION= REPLACE_INVALID_CHARACTERS=
CREATE ICEBERG TABLE ice CATALOG = 'delta_int' EXTERNAL_VOLUME = 'vol' BASE_LOCATION = 'delta/table/' REPLACE_INVALID_CHARACTERS = FALSE
--# createIcebergTable: LINKED columnDefinition typeName columnDefinition typeName .A TARGET_FILE_SIZE= MAX_DATA_EXTENSION_TIME_IN_DAYS=
CREATE ICEBERG TABLE linked (a INT, b STRING) PARTITION BY (a) TARGET_FILE_SIZE = 'AUTO' MAX_DATA_EXTENSION_TIME_IN_DAYS = 5 COPY GRANTS PURGE COMMENT = 'x'
--# createIcebergTable: LINKED query
CREATE ICEBERG TABLE linked PURGE AS SELECT 1 AS a
--# createIcebergTable: ICE tableTemplate subquery query ARRAY_AGG() OBJECT_CONSTRUCT() tableFunction INFER_SCHEMA() namedArgument namedArgument namedArgument CATALOG=
CREATE ICEBERG TABLE ice USING TEMPLATE (SELECT ARRAY_AGG(OBJECT_CONSTRUCT(*)) FROM TABLE(INFER_SCHEMA(LOCATION => '@s', FILE_FORMAT => 'f', KIND => 'ICEBERG'))) CATALOG = 'SNOWFLAKE'
