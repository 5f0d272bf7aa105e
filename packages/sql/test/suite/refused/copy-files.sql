-- https://docs.snowflake.com/en/sql-reference/sql/copy-files
--! found "FROM", expected INTO
COPY FILES FROM @a INTO @b
--! found the end of the statement, expected FROM
COPY FILES INTO @a
