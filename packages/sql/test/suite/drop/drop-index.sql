-- https://docs.snowflake.com/en/sql-reference/sql/drop-index
--# drop: T.IDX
DROP INDEX t.idx
--# drop: DB.S.T.IDX
DROP INDEX IF EXISTS db.s.t.idx
