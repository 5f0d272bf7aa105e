-- https://docs.snowflake.com/en/sql-reference/sql/list
--# list: stageLocation STAGE
LIST @stage
--# list: stageLocation T
LIST @%t
--# list: stageLocation
LIST @~
--# list: stageLocation
LS @~
--# list: stageLocation DB.S.STAGE
LS @db.s.stage/path/ PATTERN = '.*data_0.*'
--# list: stageLocation My Table
list @%"My Table" pattern='.*'
--# list: stageLocation my stage
LIST '@"my stage"/a b/'
--# list: stageLocation REPO
LIST @repo/branches/main/
--# list: stageLocation DB.S.REPO
LIST @db.s.repo/tags/v1.2/ PATTERN = '.*[.]sql'
--# list: stageLocation REPO
LIST @repo/commits/0a1b2c3d/src
--# list: stageLocation DB.S.st
LIST @"DB"."S"."st"
--# list: externalLocation
LIST 'snow://notebook/db.s.n/versions/live/'
--# list: externalLocation
LIST snow://package/my_pkg/versions/LIVE/
--# list: externalLocation
LIST snow://agent/db.s.my_agent/versions/version$1/
--# list: externalLocation
ls snow://workspace/"My DB".s.w/versions/head PATTERN = '.*[.]sql'
--# list: stageLocation S variable
LIST @s PATTERN = $p
--# list: stageLocation TABLE
LIST @%table
--# list: stageLocation TABLE
LIST @table/select/x.csv
