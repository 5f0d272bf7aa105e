-- https://docs.snowflake.com/en/sql-reference/sql/experiment
--# execute
EXECUTE EXPERIMENT db.s.redact_opt_exp
