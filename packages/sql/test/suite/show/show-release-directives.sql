-- https://docs.snowflake.com/en/sql-reference/sql/show-release-directives
--# show: showScope HELLO_SNOWFLAKE_PACKAGE
SHOW RELEASE DIRECTIVES IN APPLICATION PACKAGE hello_snowflake_package
--# show: showScope P
SHOW RELEASE DIRECTIVES LIKE 'a%' IN APPLICATION PACKAGE p FOR RELEASE CHANNEL ALPHA
