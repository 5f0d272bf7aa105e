-- https://docs.snowflake.com/en/sql-reference/sql/show-backup-policies
--# show: showScope S
SHOW BACKUP POLICIES LIKE 'a%' IN SCHEMA s
