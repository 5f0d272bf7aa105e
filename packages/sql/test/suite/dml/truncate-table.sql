-- https://docs.snowflake.com/en/sql-reference/sql/truncate-table
--# truncate: T
TRUNCATE TABLE t
--# truncate: T
TRUNCATE t
--# truncate: DB.S.T
TRUNCATE TABLE IF EXISTS db.s.t
--# truncate: T x
truncate if exists "T x"
--# truncate: ?
TRUNCATE TABLE IDENTIFIER($name)
