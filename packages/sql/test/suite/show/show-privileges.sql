-- https://docs.snowflake.com/en/sql-reference/sql/show-privileges
--# show: showScope A
SHOW PRIVILEGES IN APPLICATION a
