-- https://docs.snowflake.com/en/sql-reference/sql/show-application-packages
--# show:
SHOW APPLICATION PACKAGES LIKE 'a%' STARTS WITH 'A' LIMIT 2 FROM 'AA'
