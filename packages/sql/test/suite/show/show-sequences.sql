-- https://docs.snowflake.com/en/sql-reference/sql/show-sequences
--# show: showScope
SHOW SEQUENCES LIKE 's%' IN DATABASE
