-- https://docs.snowflake.com/en/sql-reference/sql/show-rules-in-event-routing-table
--# show: showScope T
SHOW RULES IN EVENT ROUTING TABLE t
