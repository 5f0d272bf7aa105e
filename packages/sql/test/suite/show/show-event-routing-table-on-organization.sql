-- https://docs.snowflake.com/en/sql-reference/sql/show-event-routing-table-on-organization
--# show:
SHOW EVENT ROUTING TABLE ON ORGANIZATION FOR ALL APPLICATION LISTINGS
