-- https://docs.snowflake.com/en/sql-reference/sql/create-stream
--! found the end of the statement, expected the name of the object
CREATE STREAM
--! found the end of the statement, expected ON
CREATE STREAM s
--! found "TABLE", expected ON
CREATE STREAM s TABLE t
--! found "t", expected TABLE, VIEW, STAGE or another source
CREATE STREAM s ON t
--! found the end of the statement, expected what the stream reads
CREATE STREAM s ON TABLE
--! found "APPEND_ONLY", expected the end of the statement
CREATE STREAM s ON TABLE t APPEND_ONLY
--! found "TRUE", expected "="
CREATE STREAM s ON TABLE t APPEND_ONLY TRUE
--! found "AT", expected the end of the statement
CREATE STREAM s ON TABLE t AT TIMESTAMP => '2024-01-01'
--! found "'2024-01-01'", expected "=>"
CREATE STREAM s ON TABLE t AT (TIMESTAMP '2024-01-01')
--! found "SINCE", expected TIMESTAMP, OFFSET, STATEMENT or STREAM
CREATE STREAM s ON TABLE t AT (SINCE => 1)
--! found the end of the statement, expected GRANTS
CREATE STREAM s ON TABLE t COPY
--! found "SEQUENCE", expected TABLE, VIEW, STAGE or another source
CREATE STREAM s ON SEQUENCE q
--! found "stage", expected a stage such as @name/path
CREATE STREAM s ON DIRECTORY (stage)
--! found ",", expected the end of the statement
CREATE STREAM s ON TABLE t, u
-- https://docs.snowflake.com/en/sql-reference/sql/create-sequence
--! found the end of the statement, expected the name of the object
CREATE SEQUENCE
--! found the end of the statement, expected a whole number
CREATE SEQUENCE s START
--! found "x", expected a whole number
CREATE SEQUENCE s START x
--! found the end of the statement, expected a whole number
CREATE SEQUENCE s START WITH
--! found "x", expected a whole number
CREATE SEQUENCE s START WITH = x
--! found the end of the statement, expected a whole number
CREATE SEQUENCE s INCREMENT BY
--! found the end of the statement, expected a whole number
CREATE SEQUENCE s INCREMENT BY -
--! found "1.5", expected a whole number
CREATE SEQUENCE s INCREMENT 1.5
--! found "ORDERED", expected the end of the statement
CREATE SEQUENCE s ORDERED
--! found "10", expected "="
CREATE SEQUENCE s MAXVALUE 10
--! found "(", expected the end of the statement
CREATE SEQUENCE s (a INT)
--! found "START", expected SET, UNSET, RENAME TO or what else is done
ALTER SEQUENCE s START 5
--! found the end of the statement, expected TAG or an option with its value
ALTER SEQUENCE s SET
--! found the end of the statement, expected "=" or a number
ALTER SEQUENCE s SET INCREMENT BY
--! found the end of the statement, expected a number
ALTER SEQUENCE s INCREMENT -
--! found "t", expected TO
ALTER SEQUENCE s RENAME t
-- https://docs.snowflake.com/en/sql-reference/sql/create-pipe
--! found the end of the statement, expected the name of the object
CREATE PIPE
--! found the end of the statement, expected AS
CREATE PIPE p
--! found the end of the statement, expected COPY INTO
CREATE PIPE p AS
--! found "SELECT", expected COPY INTO
CREATE PIPE p AS SELECT 1
--! found "COPY", expected AS
CREATE PIPE p COPY INTO t FROM @s
--! found "AUTO_INGEST", expected AS
CREATE PIPE p AUTO_INGEST AS COPY INTO t FROM @s
--! found "AS", expected a value
CREATE PIPE p AUTO_INGEST = AS COPY INTO t FROM @s
--! found "t", expected INTO
CREATE PIPE p AS COPY t FROM @s
--! found "PAUSE", expected SET, UNSET, RENAME TO or what else is done
ALTER PIPE p PAUSE
--! found "PREFIX", expected the end of the statement
ALTER PIPE p REFRESH PREFIX
--! found "'d1/'", expected the end of the statement
ALTER PIPE p REFRESH 'd1/'
--! found "PIPE_EXECUTION_PAUSED", expected TAG or an option with its value
ALTER PIPE p SET PIPE_EXECUTION_PAUSED
