-- https://docs.snowflake.com/en/sql-reference/sql/drop-event-routing-table
--# drop: E
DROP EVENT ROUTING TABLE e
