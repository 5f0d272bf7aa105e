-- https://docs.snowflake.com/en/sql-reference/sql/execute-immediate-from
--# executeImmediateFrom: stageLocation MY_STAGE
EXECUTE IMMEDIATE FROM @my_stage/scripts/create.sql
--# executeImmediateFrom: stageLocation my stage
EXECUTE IMMEDIATE FROM '@"my stage"/my scripts/create.sql'
--# executeImmediateFrom:
EXECUTE IMMEDIATE FROM './insert.sql'
--# executeImmediateFrom:
EXECUTE IMMEDIATE FROM '/scripts/insert.sql'
--# executeImmediateFrom:
EXECUTE IMMEDIATE FROM $$../up.sql$$
--# executeImmediateFrom: stageLocation DB.S.REPO namedArgument namedArgument
EXECUTE IMMEDIATE FROM @db.s.repo/branches/main/setup.sql USING (env => 'dev', retention => 1)
--# executeImmediateFrom: stageLocation S namedArgument namedArgument namedArgument namedArgument namedArgument variable namedArgument placeholder DRY_RUN=
execute immediate from @s/x.sql using ("env" => 'prod', n => -1.23, flag => TRUE, nothing => NULL, v => $var, b => :bind) dry_run = true
--# executeImmediateFrom: stageLocation S DRY_RUN=
EXECUTE IMMEDIATE FROM @s/x.sql DRY_RUN = FALSE
