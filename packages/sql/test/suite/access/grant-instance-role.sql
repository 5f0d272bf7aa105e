-- https://docs.snowflake.com/en/sql-reference/sql/grant-instance-role
--# grantRole
GRANT SNOWFLAKE.CORE.BUDGET ROLE budgets_db.budgets_schema.my_budget!VIEWER TO ROLE budget_monitor
--# grantRole
GRANT BUDGET ROLE my_budget!ADMIN TO ROLE r
--# revokeRole
REVOKE SNOWFLAKE.CORE.BUDGET ROLE a.b.my_budget!VIEWER FROM ROLE budget_monitor
