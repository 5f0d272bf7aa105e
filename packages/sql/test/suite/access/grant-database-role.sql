-- https://docs.snowflake.com/en/sql-reference/sql/grant-database-role
--# grantRole
GRANT DATABASE ROLE d1.dr1 TO ROLE analyst
--# grantRole
GRANT DATABASE ROLE dr1 TO DATABASE ROLE dr2
--# grantRole
GRANT DATABASE ROLE mydb.dr1 TO USER testuser
--# grantRole
GRANT DATABASE ROLE snowflake.cortex_user TO APPLICATION app
