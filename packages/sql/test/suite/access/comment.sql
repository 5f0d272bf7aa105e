-- https://docs.snowflake.com/en/sql-reference/sql/comment
--# commentOn
COMMENT ON SCHEMA my_schema IS 'now comment2'
--# commentOn
COMMENT IF EXISTS ON TABLE db.s.t IS 'it''s'
--# commentOn
COMMENT ON COLUMN t.c IS 'x'
--# commentOn
COMMENT ON COLUMN db.s.t."c d" IS 'x'
--# commentOn
COMMENT IF EXISTS ON COLUMN s.t.c IS ''
--# commentOn
COMMENT ON VIEW v IS $$multi
--# commentOn
line$$
--# commentOn
COMMENT ON FUNCTION f(NUMBER, VARCHAR) IS 'x'
--# commentOn
COMMENT ON PROCEDURE p() IS 'x'
--# commentOn
COMMENT ON USER u IS 'x'
--# commentOn
COMMENT ON ROLE r IS 'x'
--# commentOn
COMMENT ON WAREHOUSE w IS 'x'
--# commentOn
COMMENT ON MASKING POLICY p IS 'x'
--# commentOn
COMMENT ON DATABASE ROLE d.r IS 'x'
--# commentOn
COMMENT ON RESOURCE MONITOR m IS 'x'
--# commentOn
COMMENT ON STORAGE INTEGRATION i IS 'x'
--# commentOn
COMMENT ON TAG t IS 'x'
--# commentOn
COMMENT ON TABLE IDENTIFIER('t') IS 'x'
--# commentOn
comment on dynamic table "D" is 'x'
--# commentOn
COMMENT ON MATERIALIZED VIEW mv IS 'x'
--# commentOn
COMMENT ON SEQUENCE s IS 'x'
--# commentOn
COMMENT ON SHARE s IS 'x'
--# commentOn
COMMENT ON FILE FORMAT f IS 'x'
