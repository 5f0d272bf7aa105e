-- https://docs.snowflake.com/en/sql-reference/sql/drop-image-repository
--# drop: R
DROP IMAGE REPOSITORY r
