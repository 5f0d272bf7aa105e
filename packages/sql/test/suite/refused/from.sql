-- https://docs.snowflake.com/en/sql-reference/constructs/from
--! found the end of the statement
SELECT * FROM t JOIN
--! found the end of the statement
SELECT * FROM t JOIN u ON
--! found "ON"
SELECT * FROM t JOIN u ON a = b ON c = d
--! found the end of the statement
SELECT * FROM t JOIN u USING
--! found "a"
SELECT * FROM t JOIN u USING a
--! found ")"
SELECT * FROM t JOIN u USING ()
--! found the end of the statement
SELECT * FROM t JOIN u USING (a
--! found "u"
SELECT * FROM t LEFT u ON a = b
--! found "u"
SELECT * FROM t LEFT OUTER u ON a = b
--! found "OUTER"
SELECT * FROM t OUTER JOIN ON a = b
--! found "u"
SELECT * FROM t NATURAL u
--! found "INNER"
SELECT * FROM t FULL INNER JOIN u ON a = b
--! found "u"
SELECT * FROM t CROSS u
--! found "JOIN"
SELECT * FROM JOIN u ON a = b
--! found "JOIN"
SELECT * FROM t JOIN JOIN u
--! found the end of the statement
SELECT * FROM LATERAL
--! found "TABLE"
SELECT * FROM TABLE
--! found the end of the statement
SELECT * FROM (t
--! found ")"
SELECT * FROM ()
--! found the end of the statement
SELECT * FROM VALUES
--! found ")"
SELECT * FROM VALUES ()
--! found the end of the statement
SELECT * FROM VALUES (1, 2
--! found ")"
SELECT * FROM (VALUES (1, 2),) v
--! found "AT"
SELECT * FROM t AT
--! found "a"
SELECT * FROM t ASOF JOIN u MATCH_CONDITION a >= b
--! found "a"
SELECT * FROM t CONNECT a = b
