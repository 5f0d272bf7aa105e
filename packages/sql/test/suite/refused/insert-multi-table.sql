-- https://docs.snowflake.com/en/sql-reference/sql/insert-multi-table
--! found "SELECT", expected INTO
INSERT ALL WHEN a THEN SELECT 1
--! found "INTO", expected WHEN
INSERT FIRST INTO t SELECT 1
--! found "ELSE", expected INTO or a query
INSERT ALL INTO t ELSE INTO u SELECT 1
--! found "SELECT", expected INTO
INSERT ALL WHEN a THEN INTO t ELSE SELECT 1
