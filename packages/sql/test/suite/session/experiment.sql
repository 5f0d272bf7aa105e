-- https://docs.snowflake.com/en/sql-reference/sql/experiment
--# execute: DB.S.REDACT_OPT_EXP
EXECUTE EXPERIMENT db.s.redact_opt_exp
