-- https://docs.snowflake.com/en/sql-reference/sql/show-shares
--# show:
SHOW SHARES
--# show:
SHOW SHARES LIKE 'acct%' STARTS WITH 'A' LIMIT 3 FROM 'AB'
