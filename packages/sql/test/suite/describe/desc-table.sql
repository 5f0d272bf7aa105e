-- https://docs.snowflake.com/en/sql-reference/sql/desc-table
--# describe: T
DESC TABLE t
--# describe: DB.S.T
DESCRIBE TABLE db.s.t
--# describe: My Table TYPE=
describe table "My Table" type = stage
--# describe: T TYPE=
DESC TABLE t TYPE = COLUMNS
--# describe: A.B.C
DESC TABLE IDENTIFIER('a.b.c')
