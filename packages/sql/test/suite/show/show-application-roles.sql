-- https://docs.snowflake.com/en/sql-reference/sql/show-application-roles
--# show: showScope MYAPP
SHOW APPLICATION ROLES IN APPLICATION myapp
--# show: showScope MYAPP
SHOW APPLICATION ROLES LIKE 'a%' IN APPLICATION myapp LIMIT 10 FROM 'app_role2'
