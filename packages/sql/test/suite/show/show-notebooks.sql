-- https://docs.snowflake.com/en/sql-reference/sql/show-notebooks
--# show: showScope
SHOW NOTEBOOKS LIKE 'a%' IN ACCOUNT STARTS WITH 'A' LIMIT 2 FROM 'AA'
