-- https://docs.snowflake.com/en/sql-reference/sql/show-references
--# show: showScope A
SHOW REFERENCES IN APPLICATION a
