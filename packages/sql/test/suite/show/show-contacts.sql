-- https://docs.snowflake.com/en/sql-reference/sql/show-contacts
--# show: showScope S
SHOW CONTACTS LIKE 'a%' IN SCHEMA s
