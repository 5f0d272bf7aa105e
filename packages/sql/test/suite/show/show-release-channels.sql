-- https://docs.snowflake.com/en/sql-reference/sql/show-release-channels
--# show: showScope P
SHOW RELEASE CHANNELS IN APPLICATION PACKAGE p
--# show: showScope L
SHOW RELEASE CHANNELS IN LISTING l
