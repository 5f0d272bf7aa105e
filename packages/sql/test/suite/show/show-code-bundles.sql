-- https://docs.snowflake.com/en/sql-reference/sql/show-code-bundles
--# show: showScope D
SHOW CODE BUNDLES IN DATABASE d
