-- https://docs.snowflake.com/en/sql-reference/sql/show-maintenance-policies
--# show: showScope
SHOW MAINTENANCE POLICIES ON ACCOUNT
--# show: showScope MY_APP
SHOW MAINTENANCE POLICIES ON APPLICATION my_app
--# show: showScope P
SHOW MAINTENANCE POLICIES IN APPLICATION PACKAGE p
