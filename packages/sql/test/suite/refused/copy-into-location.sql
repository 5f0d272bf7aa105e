-- https://docs.snowflake.com/en/sql-reference/sql/copy-into-location
--! found the end of the statement, expected FROM
COPY INTO @s
--! found the end of the statement, expected a table or a query in parentheses
COPY INTO @s FROM
--! found "@t", expected a table or a query in parentheses
COPY INTO @s FROM @t
--! found "(", expected a table or a query in parentheses
COPY INTO @s FROM (t)
