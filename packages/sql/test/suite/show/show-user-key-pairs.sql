-- https://docs.snowflake.com/en/sql-reference/sql/show-user-key-pairs
--# show: showScope U
SHOW USER KEY PAIRS FOR USER u
