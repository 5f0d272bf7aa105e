-- https://docs.snowflake.com/en/sql-reference/operators
--! found "+"
SELECT a b + c FROM t
--! found "*"
SELECT a +* b
--! found the end of the statement
SELECT a AND
--! found "AND"
SELECT AND a
--! found the end of the statement
SELECT NOT
--! found "NOT"
SELECT a NOT b
--! found the end of the statement
SELECT a IS
--! found the end of the statement
SELECT a IS NOT
--! found "1"
SELECT a IS 1
--! found the end of the statement
SELECT a IN
--! found "1"
SELECT a IN 1
--! found ")"
SELECT a IN ()
--! found ")"
SELECT a IN (1,)
--! found the end of the statement
SELECT a IN (1, 2
--! found the end of the statement
SELECT a BETWEEN 1
--! found the end of the statement
SELECT a BETWEEN 1 AND
--! found "AND"
SELECT a BETWEEN AND 2
--! found the end of the statement
SELECT a LIKE
--! found the end of the statement
SELECT a LIKE 'x' ESCAPE
--! found "NOT"
SELECT a NOT NOT LIKE 'x'
--! found the end of the statement
SELECT a LIKE ANY
--! found ")"
SELECT a LIKE ANY ()
--! found the end of the statement
SELECT CASE END
--! found "END"
SELECT CASE WHEN a END
--! found the end of the statement
SELECT CASE WHEN a THEN 1
--! found "THEN"
SELECT CASE WHEN THEN 1 END
--! found "THEN"
SELECT CASE a THEN 1 END
--! found the end of the statement
SELECT CASE a WHEN 1 THEN END
--! found "ELSE"
SELECT CASE a ELSE 1 END
--! found the end of the statement
SELECT CASE WHEN a THEN 1 ELSE END
--! found "ELSE"
SELECT CASE WHEN a THEN 1 ELSE 2 ELSE 3 END
--! found ")"
SELECT CAST(a)
--! found ")"
SELECT CAST(a AS)
--! found the end of the statement
SELECT CAST(a AS INT
--! found "AS"
SELECT CAST(AS INT)
--! found "a"
SELECT CAST a AS INT
--! found ","
SELECT TRY_CAST(a, INT)
--! found the end of the statement
SELECT a::
--! found "1"
SELECT a::1
--! found the end of the statement
SELECT a:
--! found "1"
SELECT a:1
--! found the end of the statement
SELECT a:b.
--! found the end of the statement
SELECT a[
--! found the end of the statement
SELECT a[1
--! found "]"
SELECT a[]
--! found the end of the statement
SELECT [1, 2
--! found ","
SELECT [1,, 2]
--! found "1"
SELECT {'a' 1}
--! found "}"
SELECT {'a': }
--! found the end of the statement
SELECT {'a': 1
--! found "a"
SELECT {a: 1}
--! found "}"
SELECT {'a': 1,}
--! found the end of the statement
SELECT f(
--! found the end of the statement
SELECT f(1
--! found ")"
SELECT f(1,)
--! found ","
SELECT f(, 1)
--! found "2"
SELECT f(1 2)
--! found ")"
SELECT f(a =>)
--! found "=>"
SELECT f(=> 1)
--! found "=>"
SELECT f(a => 1, => 2)
--! found the end of the statement
SELECT COUNT(*
--! found the end of the statement
SELECT EXISTS
--! found "1"
SELECT EXISTS 1
--! found "("
SELECT EXISTS (1)
--! found "a"
SELECT EXTRACT(year a)
--! found "FROM"
SELECT EXTRACT(FROM a)
--! found the end of the statement
SELECT a COLLATE
--! found "b"
SELECT a COLLATE b
--! found the end of the statement
SELECT SUM(a) OVER
--! found "a"
SELECT SUM(a) OVER (PARTITION a)
--! found ")"
SELECT SUM(a) OVER (PARTITION BY)
--! found "a"
SELECT SUM(a) OVER (ORDER a)
--! found ")"
SELECT SUM(a) OVER (ORDER BY)
--! found ")"
SELECT SUM(a) OVER (ROWS)
--! found ")"
SELECT SUM(a) OVER (ORDER BY b ROWS BETWEEN 1 PRECEDING)
--! found "AND"
SELECT SUM(a) OVER (ORDER BY b ROWS BETWEEN UNBOUNDED AND CURRENT ROW)
--! found ")"
SELECT SUM(a) OVER (ORDER BY b ROWS 1)
--! found "("
SELECT LISTAGG(a) WITHIN (ORDER BY b)
--! found "ORDER"
SELECT LISTAGG(a) WITHIN GROUP ORDER BY b
--! found "X'abc'"
SELECT X'abc'
--! found the end of the statement
SELECT 1 = ANY
--! found the end of the statement
SELECT :
--! found "a"
SELECT : a
--! found the end of the statement
SELECT a ! b
--! found "!"
SELECT a = ! b
--! found "<>"
SELECT a <> <> b
--! found the end of the statement
SELECT (1, 2
--! found "("
SELECT ()()
--! found "->"
SELECT a -> b
--! found the end of the statement
SELECT 1 ||
--! found "||"
SELECT || 1
--! found "FROM"
SELECT a % FROM t
--! found "\"\""
SELECT "" FROM t
