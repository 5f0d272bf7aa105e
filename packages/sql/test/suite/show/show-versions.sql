-- https://docs.snowflake.com/en/sql-reference/sql/show-versions
--# show: showScope HELLO_SNOWFLAKE_APP
SHOW VERSIONS IN APPLICATION PACKAGE hello_snowflake_app
--# show: showScope P
SHOW VERSIONS LIKE 'v%' IN APPLICATION PACKAGE p
