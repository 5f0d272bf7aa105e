-- https://docs.snowflake.com/en/sql-reference/sql/show-packages-policies
--# show:
SHOW PACKAGES POLICIES
