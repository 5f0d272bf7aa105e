-- https://docs.snowflake.com/en/sql-reference/sql/show-database-roles
--# show: showScope MYDB
SHOW DATABASE ROLES IN DATABASE mydb
--# show: showScope MYDB
SHOW DATABASE ROLES IN mydb LIMIT 10 FROM 'my_db_role2'
