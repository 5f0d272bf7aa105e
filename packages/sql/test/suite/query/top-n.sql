-- https://docs.snowflake.com/en/sql-reference/constructs/top_n
--# query: .C1 T
SELECT TOP 4 c1 FROM t
--# query: T .C1
SELECT TOP 4 * FROM t ORDER BY c1
--# query: .A .B T
SELECT TOP 0 a, b FROM t
--# query: .TOP T
SELECT top FROM t
--# query: .TOP.A TOP
SELECT top.a FROM top
--# query: .TOP T
SELECT top + 1 FROM t
