-- https://docs.snowflake.com/en/sql-reference/sql/undrop-table
--# undrop: T
UNDROP TABLE t
--# undrop: DB.S.T
UNDROP TABLE db.s."T"
--# undrop: ?
UNDROP TABLE IDENTIFIER(408578)
--# undrop: T
undrop table IDENTIFIER('t')
