-- https://docs.snowflake.com/en/sql-reference/sql/show-versions-in-dataset
--# show: showScope MY_DATASET
SHOW VERSIONS LIKE 'v%' IN DATASET my_dataset LIMIT 3
