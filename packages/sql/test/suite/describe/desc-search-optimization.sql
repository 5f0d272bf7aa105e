-- https://docs.snowflake.com/en/sql-reference/sql/desc-search-optimization
--# describe: T
DESC SEARCH OPTIMIZATION ON t
--# describe: A.B.T
DESCRIBE SEARCH OPTIMIZATION ON a.b.t
