-- https://docs.snowflake.com/en/sql-reference/sql/show-session-policies
--# show:
SHOW SESSION POLICIES
--# show: showScope
SHOW SESSION POLICIES ON ACCOUNT
--# show: showScope JSMITH
SHOW SESSION POLICIES ON USER jsmith
--# show: showScope A
SHOW SESSION POLICIES LIKE 'a%' IN APPLICATION a STARTS WITH 'A' LIMIT 3
