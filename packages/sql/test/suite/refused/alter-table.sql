-- https://docs.snowflake.com/en/sql-reference/sql/alter-table
--! found the end of the statement
ALTER
--! found the end of the statement
ALTER TABLE
--! found the end of the statement
ALTER TABLE t
--! found "t"
ALTER t ADD COLUMN a INT
--! found the end of the statement
ALTER TABLE t ADD
--! found the end of the statement
ALTER TABLE t ADD COLUMN
--! found the end of the statement
ALTER TABLE t ADD COLUMN a INT,
--! found "EXISTS", expected a data type
ALTER TABLE t ADD COLUMN IF EXISTS a INT
--! found the end of the statement
ALTER TABLE t DROP
--! found the end of the statement
ALTER TABLE t DROP COLUMN
--! found the end of the statement
ALTER TABLE t DROP COLUMN a,
--! found the end of the statement
ALTER TABLE t RENAME
--! found the end of the statement
ALTER TABLE t RENAME TO
--! found "u"
ALTER TABLE t RENAME u
--! found "b"
ALTER TABLE t RENAME COLUMN a b
--! found the end of the statement
ALTER TABLE t RENAME COLUMN a TO
--! found the end of the statement
ALTER TABLE t SET
--! found "COMMENT"
ALTER TABLE t SET COMMENT
--! found the end of the statement
ALTER TABLE t SET TAG
--! found the end of the statement
ALTER TABLE t SET TAG x
--! found the end of the statement
ALTER TABLE t UNSET
--! found the end of the statement
ALTER TABLE t UNSET TAG
--! found "u"
ALTER TABLE t SWAP u
--! found the end of the statement
ALTER TABLE t SWAP WITH
--! found the end of the statement
ALTER TABLE t ALTER COLUMN
--! found the end of the statement
ALTER TABLE t ALTER COLUMN a
--! found the end of the statement
ALTER TABLE t ALTER COLUMN a TYPE
--! found the end of the statement
ALTER TABLE t ALTER COLUMN a DROP
--! found the end of the statement
ALTER TABLE t ADD CONSTRAINT
--! found the end of the statement
ALTER TABLE t ADD PRIMARY KEY
--! found "FROBNICATE"
ALTER TABLE t FROBNICATE
--! found "DROP"
ALTER TABLE t ADD COLUMN a INT DROP COLUMN b
--! found "NOT"
ALTER TABLE IF NOT EXISTS t ADD COLUMN a INT
--! found "RECLUSTERING"
ALTER TABLE t RECLUSTERING
