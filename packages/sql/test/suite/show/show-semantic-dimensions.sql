-- https://docs.snowflake.com/en/sql-reference/sql/show-semantic-dimensions
--# show:
SHOW SEMANTIC DIMENSIONS
--# show: showScope
SHOW SEMANTIC DIMENSIONS LIKE 'a%' IN ACCOUNT STARTS WITH 'A' LIMIT 3
--# show: showScope MY_VIEW
SHOW SEMANTIC DIMENSIONS IN my_view
