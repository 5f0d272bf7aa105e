-- https://docs.snowflake.com/en/sql-reference/sql/show-offers
--# show: showScope MYLISTING
SHOW OFFERS LIKE 'MYOFFER%' IN LISTING MYLISTING
