-- https://docs.snowflake.com/en/sql-reference/sql/show-available-listings
--# show:
SHOW AVAILABLE LISTINGS
--# show: IS_IMPORTED=
SHOW TERSE AVAILABLE LISTINGS LIMIT 10 IS_IMPORTED = TRUE
--# show: IS_ORGANIZATION=
SHOW AVAILABLE LISTINGS IS_ORGANIZATION = TRUE
