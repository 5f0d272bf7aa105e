-- https://docs.snowflake.com/en/sql-reference/sql/show-image-repositories
--# show: showScope S
SHOW IMAGE REPOSITORIES IN SCHEMA s
