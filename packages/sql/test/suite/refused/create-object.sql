-- https://docs.snowflake.com/en/sql-reference/sql/create-warehouse
--! found the end of the statement
CREATE WAREHOUSE
--! found "WAREHOUSE_SIZE"
CREATE WAREHOUSE w WAREHOUSE_SIZE
--! found the end of the statement
CREATE WAREHOUSE w WAREHOUSE_SIZE =
--! found "="
CREATE WAREHOUSE w WAREHOUSE_SIZE = = XSMALL
--! found "WAREHOUSE_SIZE"
CREATE WAREHOUSE w WAREHOUSE_SIZE XSMALL
--! found "FOO"
CREATE WAREHOUSE w FOO
--! found the end of the statement
CREATE ROLE
--! found "x"
CREATE ROLE r x
--! found the end of the statement
CREATE USER
--! found "PASSWORD"
CREATE USER u PASSWORD
--! found the end of the statement
CREATE USER u PASSWORD =
--! found the end of the statement
CREATE STAGE s FILE_FORMAT = (
--! found the end of the statement
CREATE STAGE s FILE_FORMAT = (TYPE = CSV
--! found "'s3://x'", expected "="
CREATE STAGE s URL 's3://x'
--! found the end of the statement
CREATE DATABASE
--! found ".", expected a name of at most 3 parts
CREATE DATABASE a.b.c.d
--! found the end of the statement
CREATE SCHEMA s WITH MANAGED
--! found "ACCESS"
CREATE SCHEMA s WITH ACCESS
--! found "f"
CREATE FILE f TYPE = CSV
--! found "TYPE"
CREATE FILE FORMAT f TYPE
--! found the end of the statement
CREATE SEQUENCE s START WITH
--! found the end of the statement
CREATE TAG t ALLOWED_VALUES
--! found "1"
CREATE TAG t ALLOWED_VALUES 1
--! found the end of the statement
CREATE DYNAMIC TABLE t AS SELECT 1 FROM
--! found "t"
CREATE DYNAMIC t AS SELECT 1
--! found the end of the statement
CREATE PIPE p
--! found "SELECT"
CREATE PIPE p AS SELECT 1
--! found the end of the statement
CREATE INTEGRATION
