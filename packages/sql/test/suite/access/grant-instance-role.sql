-- https://docs.snowflake.com/en/sql-reference/snowflake-db-classes
--# grantRole: SNOWFLAKE.CORE.BUDGET BUDGETS_DB.BUDGETS_SCHEMA.MY_BUDGET VIEWER grantee BUDGET_MONITOR
GRANT SNOWFLAKE.CORE.BUDGET ROLE budgets_db.budgets_schema.my_budget!VIEWER TO ROLE budget_monitor
--# grantRole: BUDGET MY_BUDGET ADMIN grantee R
GRANT BUDGET ROLE my_budget!ADMIN TO ROLE r
--# revokeRole: SNOWFLAKE.CORE.BUDGET A.B.MY_BUDGET VIEWER grantee BUDGET_MONITOR
REVOKE SNOWFLAKE.CORE.BUDGET ROLE a.b.my_budget!VIEWER FROM ROLE budget_monitor
