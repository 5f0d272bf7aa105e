-- https://docs.snowflake.com/en/sql-reference/sql/comment
--! found the end of the statement
COMMENT
--! found the end of the statement
COMMENT ON
--! found the end of the statement
COMMENT ON TABLE t
--! found the end of the statement
COMMENT ON TABLE t IS
--! found "x"
COMMENT ON TABLE t IS x
--! found "IS"
COMMENT ON TABLE IS 'x'
--! found "TABLE"
COMMENT TABLE t IS 'x'
--! found "t"
COMMENT ON t IS 'x'
--! found "'x'"
COMMENT ON TABLE t 'x'
--! found "IS", expected a column
COMMENT ON COLUMN IS 'x'
