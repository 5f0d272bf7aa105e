-- https://docs.snowflake.com/en/sql-reference/sql/show-semantic-facts
--# show: showScope S
SHOW SEMANTIC FACTS IN SCHEMA s
