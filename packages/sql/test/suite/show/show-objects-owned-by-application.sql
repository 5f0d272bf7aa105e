-- https://docs.snowflake.com/en/sql-reference/sql/show-objects-owned-by-application
--# show: showScope HELLO_SNOWFLAKE_APP
SHOW OBJECTS OWNED BY APPLICATION hello_snowflake_app
