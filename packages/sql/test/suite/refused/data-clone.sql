-- https://docs.snowflake.com/en/sql-reference/sql/create-clone
--! found the end of the statement, expected the object to clone
CREATE TABLE t CLONE
--! found the end of the statement, expected the object to clone
CREATE SCHEMA s CLONE
--! found "AT", expected the end of the statement
CREATE TABLE t CLONE u AT
--! found ")", expected TIMESTAMP, OFFSET, STATEMENT or STREAM
CREATE TABLE t CLONE u AT ()
--! found ")", expected "=>"
CREATE TABLE t CLONE u BEFORE (STATEMENT)
--! found ")", expected a value
CREATE TABLE t CLONE u BEFORE (STATEMENT => )
--! found "AFTER", expected the end of the statement
CREATE TABLE t CLONE u AFTER (OFFSET => -60)
--! found "CLONE", expected the end of the statement
CREATE TABLE t (a INT) CLONE u
--! found the end of the statement, expected a table
CREATE TABLE t LIKE
--! found ",", expected the end of the statement
CREATE TABLE t LIKE u, v
--! found the end of the statement, expected a value
CREATE TABLE t USING TEMPLATE
--! found "(", expected TEMPLATE
CREATE TABLE t USING (SELECT 1)
--! found the end of the statement, expected IDENTIFIER
CREATE TABLE t FROM BACKUP SET b
--! found "b", expected SET
CREATE TABLE t FROM BACKUP b IDENTIFIER 'x'
--! found "u", expected OF
CREATE TABLE t FROM ARCHIVE u
