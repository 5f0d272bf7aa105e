-- https://docs.snowflake.com/en/sql-reference/sql/show-deployments-in-dcm-project
--# show: showScope MY_PROJECT
SHOW DEPLOYMENTS IN DCM PROJECT my_project
--# show: showScope P
SHOW DEPLOYMENTS LIKE 'v%' IN DCM PROJECT p LIMIT 3
