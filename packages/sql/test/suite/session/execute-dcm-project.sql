-- https://docs.snowflake.com/en/sql-reference/sql/execute-dcm-project
--# execute: P stageLocation S
EXECUTE DCM PROJECT p PLAN FROM '@s/src'
--# execute: DB.S.P stageLocation S
EXECUTE DCM PROJECT db.s.p PLAN DELTA USING CONFIGURATION dev FROM 'snow://workspace/w/versions/live' OUTPUT_PATH '@s/out'
--# execute: P namedArgument namedArgument arrayConstant stageLocation S
EXECUTE DCM PROJECT p PLAN USING CONFIGURATION "dev" (wh_size => 'MEDIUM', teams => ['TEAM_A', 'TEAM_B']) FROM '@s/src'
--# execute: P namedArgument stageLocation S
EXECUTE DCM PROJECT p PLAN USING (a => 1) FROM '@s'
--# execute: P stageLocation S
EXECUTE DCM PROJECT p DEPLOY FROM '@s/src'
--# execute: P stageLocation S
EXECUTE DCM PROJECT p DEPLOY AS "v 1" USING CONFIGURATION prod FROM '@s/src'
--# execute: P
EXECUTE DCM PROJECT p TEST ALL
--# execute: P DB.S.T stageLocation S
EXECUTE DCM PROJECT p PREVIEW db.s.t USING CONFIGURATION dev FROM '@s/src' LIMIT 10
--# execute: P
EXECUTE DCM PROJECT p PURGE
--# execute: P
EXECUTE DCM PROJECT p PURGE AS "clean"
--# execute: P stageLocation S
EXECUTE DCM PROJECT p PLAN FROM @s/src/
