-- https://docs.snowflake.com/en/sql-reference/sql/show-applications
--# show:
SHOW APPLICATIONS
--# show:
SHOW APPLICATIONS LIKE 'a%' STARTS WITH 'A' LIMIT 2 FROM 'AA'
