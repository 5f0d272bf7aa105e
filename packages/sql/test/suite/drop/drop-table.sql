-- https://docs.snowflake.com/en/sql-reference/sql/drop-table
--# drop: T
DROP TABLE t
--# drop: DB.S.T
DROP TABLE IF EXISTS db.s.t CASCADE
--# drop: T
DROP TABLE t RESTRICT
--# drop: My Table
drop table if exists "My Table"
--# drop: ?
DROP TABLE IDENTIFIER($t)
--# drop: A.B.C
DROP TABLE IF EXISTS IDENTIFIER('a.b.c')
--# drop: DB.PUBLIC.T
DROP TABLE db..t
