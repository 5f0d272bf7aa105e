-- https://docs.snowflake.com/en/sql-reference/sql/put
--# put: stageLocation STAGE
PUT file:///tmp/data/a.csv @stage
--# put: stageLocation T AUTO_COMPRESS= OVERWRITE=
PUT file:///tmp/data/*.csv @%t AUTO_COMPRESS = FALSE OVERWRITE = TRUE
--# put: stageLocation PARALLEL= SOURCE_COMPRESSION=
PUT file://./relative/a.csv.gz @~/staged PARALLEL = 8 SOURCE_COMPRESSION = GZIP
--# put: stageLocation DB.S.STAGE AUTO_COMPRESS=
put 'file:///tmp/my data/a b.csv' @db.s.stage/path auto_compress = true
--# put: stageLocation AUTO_COMPRESS=
PUT file://C:\temp\data\mydata.csv @~ AUTO_COMPRESS = TRUE
--# put: stageLocation my stage
PUT 'file://C:\\temp\\my dir\\x.csv' '@"my stage"/x'
--# put: stageLocation S SOURCE_COMPRESSION=
PUT file:///tmp/x?.csv @s SOURCE_COMPRESSION = AUTO_DETECT
--# put: stageLocation MY_STAGE AUTO_COMPRESS=
PUT file://~/sql/my_file.sql @my_stage/scripts/ AUTO_COMPRESS=FALSE
--# put: stageLocation My Table PARALLEL=
PUT 'file:///tmp/data/*' @%"My Table" PARALLEL=99
--# put: externalLocation AUTO_COMPRESS= OVERWRITE=
PUT file:///tmp/app/*.py snow://streamlit/db.s.app/versions/live/ AUTO_COMPRESS = FALSE OVERWRITE = TRUE
--# put: stageLocation TABLE
PUT file:///dir/tmp.csv @%table
