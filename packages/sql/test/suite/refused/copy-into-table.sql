-- https://docs.snowflake.com/en/sql-reference/sql/copy-into-table
--! found the end of the statement
COPY
--! found "t"
COPY t FROM @s
--! found the end of the statement
COPY INTO
--! found the end of the statement
COPY INTO t FROM
--! found "FILES"
COPY INTO t FROM @s FILES
--! found the end of the statement
COPY INTO t FROM @s FILE_FORMAT =
--! found the end of the statement
COPY INTO t FROM @s FILE_FORMAT = (TYPE = CSV
--! found the end of the statement
COPY INTO t FROM @s FILES = ('a',
--! found the end of the statement
COPY INTO t FROM (SELECT $1 FROM @s
--! found "FROM"
COPY INTO t (a FROM @s
--! found "WHERE"
COPY INTO t FROM @s WHERE a = 1
--! found "ON_ERROR"
COPY INTO t FROM @s ON_ERROR CONTINUE
--! found "u", expected a stage such as @name/path
COPY INTO t FROM u
--! found "FORCE", expected the end of the statement
COPY INTO t FROM @s FILE_FORMAT = CSV FORCE
--! found "(", expected a value
COPY INTO t FROM @s FORCE = TRUE (a)
--! found "@s", expected FROM
COPY INTO t @s
--! found "t", expected INTO
COPY t TO @s
--! found "VALIDATION_MODE", expected the end of the statement
COPY INTO t FROM @s VALIDATION_MODE RETURN_ERRORS
--! found "PATTERN", expected the end of the statement
COPY INTO t FROM @s PATTERN '.*'
