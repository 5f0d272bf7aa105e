-- https://docs.snowflake.com/en/sql-reference/sql/comment
--# commentOn: MY_SCHEMA
COMMENT ON SCHEMA my_schema IS 'now comment2'
--# commentOn: DB.S.T
COMMENT IF EXISTS ON TABLE db.s.t IS 'it''s'
--# commentOn: T.C
COMMENT ON COLUMN t.c IS 'x'
--# commentOn: DB.S.T.c d
COMMENT ON COLUMN db.s.t."c d" IS 'x'
--# commentOn: S.T.C
COMMENT IF EXISTS ON COLUMN s.t.c IS ''
--# commentOn: V
COMMENT ON VIEW v IS $$multi
line$$
--# commentOn: F typeName typeName
COMMENT ON FUNCTION f(NUMBER, VARCHAR) IS 'x'
--# commentOn: P
COMMENT ON PROCEDURE p() IS 'x'
--# commentOn: U
COMMENT ON USER u IS 'x'
--# commentOn: R
COMMENT ON ROLE r IS 'x'
--# commentOn: W
COMMENT ON WAREHOUSE w IS 'x'
--# commentOn: P
COMMENT ON MASKING POLICY p IS 'x'
--# commentOn: D.R
COMMENT ON DATABASE ROLE d.r IS 'x'
--# commentOn: M
COMMENT ON RESOURCE MONITOR m IS 'x'
--# commentOn: I
COMMENT ON STORAGE INTEGRATION i IS 'x'
--# commentOn: T
COMMENT ON TAG t IS 'x'
--# commentOn: T
COMMENT ON TABLE IDENTIFIER('t') IS 'x'
--# commentOn: D
comment on dynamic table "D" is 'x'
--# commentOn: MV
COMMENT ON MATERIALIZED VIEW mv IS 'x'
--# commentOn: S
COMMENT ON SEQUENCE s IS 'x'
--# commentOn: S
COMMENT ON SHARE s IS 'x'
--# commentOn: F
COMMENT ON FILE FORMAT f IS 'x'
