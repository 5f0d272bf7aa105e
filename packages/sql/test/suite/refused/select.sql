-- https://docs.snowflake.com/en/sql-reference/sql/select
--! found the end of the statement
SELECT
--! found "FROM"
SELECT FROM t
--! found the end of the statement
SELECT a, FROM
--! found ","
SELECT a,, b FROM t
--! found ","
SELECT , a FROM t
--! found the end of the statement
SELECT a FROM
--! found the end of the statement
SELECT a FROM t WHERE
--! found the end of the statement
SELECT a FROM t WHERE b =
--! found "="
SELECT a FROM t WHERE = b
--! found "="
SELECT a FROM t WHERE a = = b
--! found "c"
SELECT a b c FROM t
--! found "FROM"
SELECT a AS FROM t
--! found "v"
SELECT a FROM t u v
--! found the end of the statement
SELECT a FROM t AS
--! found the end of the statement
SELECT a FROM (SELECT 1
--! found ")"
SELECT a FROM t)
--! found "FROM"
SELECT (a FROM t
--! found ")"
SELECT a) FROM t
--! found "FROM"
SELECT (1 + 2 FROM t
--! found "FROM"
SELECT DISTINCT FROM t
--! found ","
SELECT a FROM , t
--! found ","
SELECT a FROM t,, u
--! found "WHERE"
SELECT a FROM t WHERE a WHERE b
--! found "FROM"
SELECT a WHERE b FROM t
--! found the end of the statement
SELECT a FROM t LIMIT
--! found "LIMIT"
SELECT a FROM t LIMIT 1 LIMIT 2
--! found "a"
SELECT a FROM t ORDER a
--! found the end of the statement
SELECT a FROM t ORDER BY
--! found the end of the statement
SELECT a FROM t ORDER BY a,
--! found "DESC"
SELECT a FROM t ORDER BY a ASC DESC
--! found the end of the statement
SELECT a FROM t ORDER BY a NULLS
--! found "MIDDLE"
SELECT a FROM t ORDER BY a NULLS MIDDLE
--! found "a"
SELECT a FROM t GROUP a
--! found the end of the statement
SELECT a FROM t GROUP BY
--! found the end of the statement
SELECT a FROM t GROUP BY a,
--! found the end of the statement
SELECT a FROM t HAVING
--! found the end of the statement
SELECT a FROM t QUALIFY
--! found "WHERE"
SELECT a FROM t GROUP BY a WHERE b
--! found "WHERE"
SELECT a FROM t ORDER BY a WHERE b
--! found "SELECT"
SELECT a FROM t SELECT b FROM u
--! found "SELECT"
SELECT a FROM t; SELECT b
--! found the end of the statement
SELECT 1 +
--! found "FROM"
SELECT 1 + + FROM t
--! found "*"
SELECT * * FROM t
--! found "b"
SELECT a.* b FROM t
--! found "."
SELECT .a FROM t
--! found "FROM"
SELECT a..b.c.d.e FROM t
--! the double quote opened here is never closed
SELECT "a FROM t
--! the quote opened here is never closed
SELECT 'a FROM t
--! the $$ opened here is never closed
SELECT $$a FROM t
--! the /* opened here is never closed
SELECT a /* open FROM t
--! the character "#" starts nothing in SQL
SELECT # FROM t
--! the character "`" starts nothing in SQL
SELECT ` FROM t
--! found "~"
SELECT a FROM t ~ u
