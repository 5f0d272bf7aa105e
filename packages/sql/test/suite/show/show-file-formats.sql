-- https://docs.snowflake.com/en/sql-reference/sql/show-file-formats
--# show: showScope
SHOW FILE FORMATS LIKE 'a%' IN ACCOUNT
--# show: showScope TESTDB.PUBLIC
SHOW FILE FORMATS IN SCHEMA testdb.public
