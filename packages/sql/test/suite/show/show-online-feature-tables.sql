-- https://docs.snowflake.com/en/sql-reference/sql/show-online-feature-tables
--# show: showScope
SHOW ONLINE FEATURE TABLES LIKE 'f%' IN ACCOUNT
