-- https://docs.snowflake.com/en/sql-reference/sql/execute-dcm-project
--# execute
EXECUTE DCM PROJECT p PLAN FROM '@s/src'
--# execute
EXECUTE DCM PROJECT db.s.p PLAN DELTA USING CONFIGURATION dev FROM 'snow://workspace/w/versions/live' OUTPUT_PATH '@s/out'
--# execute
EXECUTE DCM PROJECT p PLAN USING CONFIGURATION "dev" (wh_size => 'MEDIUM', teams => ['TEAM_A', 'TEAM_B']) FROM '@s/src'
--# execute
EXECUTE DCM PROJECT p PLAN USING (a => 1) FROM '@s'
--# execute
EXECUTE DCM PROJECT p DEPLOY FROM '@s/src'
--# execute
EXECUTE DCM PROJECT p DEPLOY AS "v 1" USING CONFIGURATION prod FROM '@s/src'
--# execute
EXECUTE DCM PROJECT p TEST ALL
--# execute
EXECUTE DCM PROJECT p PREVIEW db.s.t USING CONFIGURATION dev FROM '@s/src' LIMIT 10
--# execute
EXECUTE DCM PROJECT p PURGE
--# execute
EXECUTE DCM PROJECT p PURGE AS "clean"
--# execute
EXECUTE DCM PROJECT p PLAN FROM @s/src/
