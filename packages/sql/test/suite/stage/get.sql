-- https://docs.snowflake.com/en/sql-reference/sql/get
--# get: stageLocation STAGE
GET @stage file:///tmp/out
--# get: stageLocation T
GET @%t file:///tmp/data/
--# get: stageLocation PARALLEL= PATTERN=
GET @~/x/y 'file:///tmp/my out/' PARALLEL = 4 PATTERN = '.*[.]csv'
--# get: stageLocation DB.S.STAGE PATTERN=
get @db.s.stage/path file://C:\temp\ pattern = '.*'
--# get: stageLocation my stage
GET '@"my stage"/x y' 'file:///tmp/it''s/'
--# get: externalLocation
GET snow://experiment/my_experiment/versions/my_run/logs/log0.txt file:///tmp
