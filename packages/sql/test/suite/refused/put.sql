-- https://docs.snowflake.com/en/sql-reference/sql/put
--! found the end of the statement
PUT
--! found the end of the statement
PUT file:///tmp/a
--! found "@s"
PUT @s file:///tmp/a
--! found the end of the statement
GET @s
--! found "file:///tmp/a"
GET file:///tmp/a @s
--! found the end of the statement
LIST
--! found "t"
LIST t
--! found the end of the statement
REMOVE
--! found "t"
REMOVE t
