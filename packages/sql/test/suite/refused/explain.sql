-- https://docs.snowflake.com/en/sql-reference/sql/explain
--! found the end of the statement, expected a statement
EXPLAIN
--! found the end of the statement, expected TABULAR, JSON or TEXT
EXPLAIN USING
--! found "YAML", expected TABULAR, JSON or TEXT
EXPLAIN USING YAML SELECT 1
--! found "ANALYZE", expected a statement
EXPLAIN ANALYZE SELECT 1
