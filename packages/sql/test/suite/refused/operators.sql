-- https://docs.snowflake.com/en/sql-reference/operators
--! expected a value
SELECT 1 +
--! found "2"
SELECT * 2
--! expected a value
SELECT a = = b
--! expected a value
SELECT a AND
--! expected a value
SELECT AND b
--! expected a value
SELECT a OR OR b
--! expected
SELECT a NOT b
--! expected NULL, TRUE, FALSE or DISTINCT FROM
SELECT a IS b
--! expected FROM
SELECT a IS DISTINCT b
--! expected AND
SELECT a BETWEEN 1
--! expected AND
SELECT a BETWEEN 1 OR 2
--! expected
SELECT a IN 1, 2
--! expected a value
SELECT a IN ()
--! expected
SELECT a IN (1, 2
--! expected a value
SELECT a LIKE
--! expected
SELECT a LIKE ANY 'x'
--! expected a query in parentheses
SELECT a = ANY 1
--! expected a query in parentheses
SELECT EXISTS 1
--! expected a query in parentheses
SELECT EXISTS (1)
--! expected WHEN
SELECT CASE a END
--! expected THEN
SELECT CASE WHEN a END
--! expected END
SELECT CASE WHEN a THEN b
--! expected END
SELECT CASE WHEN a THEN b ELSE END
--! expected
SELECT CASE WHEN a THEN b ELSE c ELSE d END
--! expected AS
SELECT CAST(a)
--! expected AS
SELECT CAST(a, INT)
--! expected a data type
SELECT CAST(a AS)
--! expected a data type
SELECT a::
--! expected
SELECT a::NUMBER(x)
--! expected
SELECT a::NUMBER(1
--! expected
SELECT a::INT(1,)
--! expected
SELECT CAST(a AS INT RENAME)
--! expected a key
SELECT a:
--! expected a key
SELECT a:b.
--! expected
SELECT a[
--! expected a value
SELECT a[]
--! expected
SELECT a[1:2]
--! expected
SELECT {'a'}
--! expected
SELECT {a: 1}
--! expected
SELECT {'a': 1,}
--! expected
SELECT {*, 'a': 1}
--! expected
SELECT [1, ]
--! expected
SELECT (1, )
--! found the end of the statement
SELECT f(
--! expected
SELECT f(a b)
--! expected
SELECT f(a => )
--! expected
SELECT SUM(a) OVER
--! expected
SELECT SUM(a) OVER (PARTITION a)
--! expected
SELECT SUM(a) OVER (ORDER BY b ROWS)
--! expected
SELECT SUM(a) OVER (ORDER BY b ROWS BETWEEN 1 PRECEDING)
--! expected PRECEDING or FOLLOWING
SELECT SUM(a) OVER (ORDER BY b ROWS 1)
--! expected
SELECT LISTAGG(a) WITHIN GROUP (a)
--! expected
SELECT x -> x + 1
--! expected
SELECT REDUCE(a, (x, y -> x + y))
--! never closed
SELECT 'abc
--! never closed
SELECT "abc
--! never closed
SELECT $$abc
--! never closed
SELECT /* abc
--! starts nothing
SELECT a # b
--! found "\"\"", expected a name
SELECT "" FROM t
--! expected
SELECT a.b.c.d.e FROM t
--! expected a name
SELECT a. , b FROM t
--! even number of hexadecimal digits
SELECT X'ABC'
--! expected
SELECT m!
--! expected
SELECT m!PREDICT
--! expected
SELECT EXTRACT(FROM d)
--! expected
SELECT INTERVAL 1 DAY
--! expected
SELECT INTERVAL '1' DAY TO
--! expected
SELECT a ~ b
--! expected
SELECT a & b
--! expected
SELECT a ^ b
--! expected
SELECT TRIM(BOTH 'x' FROM a)
--! expected
SELECT SUBSTRING(a FROM 1 FOR 2)
--! expected
SELECT a BETWEEN SYMMETRIC 1 AND 2
--! expected
SELECT PRIOR PRIOR a FROM t PRIOR b
