-- https://docs.snowflake.com/en/sql-reference/sql/explain
--# explain
EXPLAIN SELECT 1
--# explain
EXPLAIN USING TABULAR SELECT a FROM t WHERE b = 1
--# explain
EXPLAIN USING JSON SELECT Z1.ID, Z2.ID FROM Z1, Z2 WHERE Z2.ID = Z1.ID
--# explain
explain using text with c as (select 1 as a) select a from c
--# explain
EXPLAIN UPDATE t SET a = 1 WHERE b = 2
--# explain
EXPLAIN DELETE FROM t
--# explain
EXPLAIN INSERT INTO t SELECT * FROM u
--# explain
EXPLAIN MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE
--# explain
EXPLAIN CREATE TABLE t AS SELECT 1 AS a
--# explain
EXPLAIN (SELECT 1)
--# explain
EXPLAIN USING TABULAR VALUES (1), (2)
