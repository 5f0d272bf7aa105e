-- https://docs.snowflake.com/en/sql-reference/sql/show-grants
--# showGrants:
SHOW GRANTS
--# showGrants:
SHOW GRANTS LIMIT 10
--# showGrants:
SHOW GRANTS ON ACCOUNT
--# showGrants:
SHOW GRANTS ON ACCOUNT LIMIT 5
--# showGrants: SALES
SHOW GRANTS ON DATABASE sales
--# showGrants: A.B.c
SHOW GRANTS ON TABLE a.b."c"
--# showGrants: A.B.c
SHOW GRANTS ON a.b."c"
--# showGrants: T
SHOW GRANTS ON t LIMIT 3
--# showGrants: F typeName typeName
SHOW GRANTS ON FUNCTION f(NUMBER, VARCHAR)
--# showGrants: A.B.P
SHOW GRANTS ON PROCEDURE a.b.p()
--# showGrants: P
SHOW GRANTS ON MASKING POLICY p
--# showGrants: I
SHOW GRANTS ON INTEGRATION i LIMIT 3
--# showGrants: SNOWFLAKE.ML.FORECAST M
SHOW GRANTS ON SNOWFLAKE.ML.FORECAST m
--# showGrants: R
SHOW GRANTS ON ROLE r
--# showGrants: ANALYST
SHOW GRANTS TO ROLE analyst
--# showGrants: DEMO
SHOW GRANTS TO USER demo
--# showGrants: D.R
SHOW GRANTS TO DATABASE ROLE d.r
--# showGrants: S
SHOW GRANTS TO SHARE s
--# showGrants: S P
SHOW GRANTS TO SHARE s IN APPLICATION PACKAGE p
--# showGrants: A
SHOW GRANTS TO APPLICATION a
--# showGrants: A.R
SHOW GRANTS TO APPLICATION ROLE a.r
--# showGrants: P
SHOW GRANTS TO APPLICATION PACKAGE p
--# showGrants: SVC ALL_ENDPOINTS_USAGE
SHOW GRANTS TO SERVICE ROLE svc!all_endpoints_usage
--# showGrants: SNOWFLAKE.CORE.BUDGET COST.BUDGETS.MY_BUDGET ADMIN
SHOW GRANTS TO SNOWFLAKE.CORE.BUDGET ROLE cost.budgets.my_budget!ADMIN
--# showGrants: ANALYST
SHOW GRANTS OF ROLE analyst
--# showGrants: D.R
SHOW GRANTS OF DATABASE ROLE d.r LIMIT 3
--# showGrants: R
SHOW GRANTS OF APPLICATION ROLE r
--# showGrants: DB.S.SVC R
SHOW GRANTS OF SERVICE ROLE db.s.svc!r
--# showGrants: S
SHOW GRANTS OF SHARE s
--# showGrants: SALES.PUBLIC
SHOW FUTURE GRANTS IN SCHEMA sales.public
--# showGrants: SALES
SHOW FUTURE GRANTS IN DATABASE sales LIMIT 4
--# showGrants: R
SHOW FUTURE GRANTS TO ROLE r
--# showGrants: D.R
SHOW FUTURE GRANTS TO DATABASE ROLE d.r
--# showGrants: ?
show grants to role IDENTIFIER($r)

--# showGrants: DATA_ENGINEER
SHOW GRANTS LIKE '%VIEWER%' TO ROLE data_engineer
