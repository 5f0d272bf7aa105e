-- https://docs.snowflake.com/en/sql-reference/sql/show-configurations
--# show: showScope A
SHOW CONFIGURATIONS IN APPLICATION a
