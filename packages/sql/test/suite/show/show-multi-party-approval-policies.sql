-- https://docs.snowflake.com/en/sql-reference/sql/show-multi-party-approval-policies
--# show:
SHOW MULTI PARTY APPROVAL POLICIES LIKE 'a%'
