-- https://docs.snowflake.com/en/sql-reference/sql/explain
--# explain: query
EXPLAIN SELECT 1
--# explain: query .A T .B
EXPLAIN USING TABULAR SELECT a FROM t WHERE b = 1
--# explain: query .Z1.ID .Z2.ID Z1 Z2 .Z2.ID .Z1.ID
EXPLAIN USING JSON SELECT Z1.ID, Z2.ID FROM Z1, Z2 WHERE Z2.ID = Z1.ID
--# explain: query with commonTable query .A C
explain using text with c as (select 1 as a) select a from c
--# explain: update T .A .B
EXPLAIN UPDATE t SET a = 1 WHERE b = 2
--# explain: delete T
EXPLAIN DELETE FROM t
--# explain: insert T query U
EXPLAIN INSERT INTO t SELECT * FROM u
--# explain: merge T S .T.ID .S.ID mergeClause mergeDelete
EXPLAIN MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE
--# explain: createTable T query
EXPLAIN CREATE TABLE t AS SELECT 1 AS a
--# explain: query
EXPLAIN (SELECT 1)
--# explain: query values
EXPLAIN USING TABULAR VALUES (1), (2)
