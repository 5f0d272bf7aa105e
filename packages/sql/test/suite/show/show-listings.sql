-- https://docs.snowflake.com/en/sql-reference/sql/show-listings
--# show:
SHOW LISTINGS LIKE 'MYLISTING%'
--# show:
SHOW LISTINGS LIMIT 10 FROM 'MYLISTING%'
