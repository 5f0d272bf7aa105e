-- https://docs.snowflake.com/en/sql-reference/sql/remove
--# remove: stageLocation STAGE
REMOVE @stage
--# remove: stageLocation T
REMOVE @%t/x/ PATTERN = '.*jun.*'
--# remove: stageLocation
RM @~ PATTERN='.*jun.*'
--# remove: stageLocation DB.S.STAGE
rm @db.s.stage/path/a.csv.gz
--# remove: stageLocation my stage
REMOVE '@"my stage"/a b/'
--# remove: stageLocation HANDLERS
REMOVE @handlers/myhandler.jar
--# remove: externalLocation
REMOVE snow://notebook/db.s.n/versions/live/old.py
--# remove: stageLocation S placeholder
REMOVE @s/path PATTERN = :p
--# remove: stageLocation table variable
RM @%"table" PATTERN = $p
