-- https://docs.snowflake.com/en/sql-reference/sql/show-storage-lifecycle-policies
--# show: showScope D
SHOW STORAGE LIFECYCLE POLICIES IN DATABASE d
