-- https://docs.snowflake.com/en/sql-reference/sql/show-available-offers
--# show:
SHOW AVAILABLE OFFERS
--# show: showScope L
SHOW AVAILABLE OFFERS IN LISTING l
