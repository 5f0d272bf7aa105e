-- https://docs.snowflake.com/en/sql-reference/sql/execute-immediate-from
--# executeImmediateFrom
EXECUTE IMMEDIATE FROM @my_stage/scripts/create.sql
--# executeImmediateFrom
EXECUTE IMMEDIATE FROM '@"my stage"/my scripts/create.sql'
--# executeImmediateFrom
EXECUTE IMMEDIATE FROM './insert.sql'
--# executeImmediateFrom
EXECUTE IMMEDIATE FROM '/scripts/insert.sql'
--# executeImmediateFrom
EXECUTE IMMEDIATE FROM $$../up.sql$$
--# executeImmediateFrom
EXECUTE IMMEDIATE FROM @db.s.repo/branches/main/setup.sql USING (env => 'dev', retention => 1)
--# executeImmediateFrom
execute immediate from @s/x.sql using ("env" => 'prod', n => -1.23, flag => TRUE, nothing => NULL, v => $var, b => :bind) dry_run = true
--# executeImmediateFrom
EXECUTE IMMEDIATE FROM @s/x.sql DRY_RUN = FALSE
