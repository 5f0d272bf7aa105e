-- https://docs.snowflake.com/en/sql-reference/sql/show-classes
--# show:
SHOW CLASSES
--# show: showScope SNOWFLAKE
SHOW CLASSES LIKE 'a%' IN DATABASE snowflake
