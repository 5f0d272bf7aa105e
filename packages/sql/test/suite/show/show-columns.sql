-- https://docs.snowflake.com/en/sql-reference/sql/show-columns
--# show: showScope T
SHOW COLUMNS IN TABLE t
--# show: showScope DB.S.T
SHOW COLUMNS LIKE '%id%' IN TABLE db.s.t
--# show: showScope V
SHOW COLUMNS IN VIEW v
--# show: showScope
SHOW COLUMNS IN ACCOUNT
--# show: showScope D
SHOW COLUMNS IN DATABASE d
--# show: showScope S
SHOW COLUMNS IN SCHEMA s
--# show: showScope my table
SHOW COLUMNS IN "my table"
--# show:
SHOW COLUMNS
--# show: showScope
SHOW COLUMNS IN TABLE
