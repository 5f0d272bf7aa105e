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
--! found "/", expected file://…
PUT /tmp/a.csv @s
--! found "'/tmp/a.csv'", expected file://…
PUT '/tmp/a.csv' @s
--! found "s", expected a stage such as @name/path
PUT file:///tmp/a.csv s
--! found "TO", expected a stage such as @name/path
PUT file:///tmp/a.csv TO @s
--! found "AUTO_COMPRESS", expected the end of the statement
PUT file:///tmp/a.csv @s AUTO_COMPRESS
--! found "/", expected file://…
GET @s /tmp/
--! found "TO", expected file://…
GET @s TO file:///tmp
--! found "s", expected a stage such as @name/path
LIST s
--! found "LIKE", expected the end of the statement
LIST @s LIKE '%x'
--! found "'.*'", expected "="
LIST @s PATTERN '.*'
--! found "FROM", expected a stage such as @name/path
REMOVE FROM @s
--! found "s", expected a stage such as @name/path
REMOVE s
