-- https://docs.snowflake.com/en/sql-reference/sql/show-event-routing-tables
--# show:
SHOW EVENT ROUTING TABLES
