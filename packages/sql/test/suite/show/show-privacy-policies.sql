-- https://docs.snowflake.com/en/sql-reference/sql/show-privacy-policies
--# show: showScope P
SHOW PRIVACY POLICIES IN APPLICATION PACKAGE p
