-- https://docs.snowflake.com/en/sql-reference/constructs/into
--# query: placeholder
SELECT 1 INTO :a
--# query: .ID .NAME placeholder placeholder T .ID
SELECT id, name INTO :id, :name FROM t WHERE id = 1
--# query: COUNT() placeholder ?
SELECT COUNT(*) INTO :cnt FROM IDENTIFIER(:table_name)
--# query: MAX() .A placeholder T groupBy .B COUNT()
SELECT MAX(a) AS m INTO :m FROM t GROUP BY b HAVING COUNT(*) > 1
--# query: COUNT() MAX() .A placeholder placeholder T .B placeholder
SELECT COUNT(*), MAX(a) INTO n, m FROM t WHERE b = :c
--# query: .A placeholder placeholder
SELECT a INTO :x, y
