-- https://docs.snowflake.com/en/sql-reference/sql/grant-database-role
--# grantRole: D1.DR1 grantee ANALYST
GRANT DATABASE ROLE d1.dr1 TO ROLE analyst
--# grantRole: DR1 grantee DR2
GRANT DATABASE ROLE dr1 TO DATABASE ROLE dr2
--# grantRole: MYDB.DR1 grantee TESTUSER
GRANT DATABASE ROLE mydb.dr1 TO USER testuser
--# grantRole: SNOWFLAKE.CORTEX_USER grantee APP
GRANT DATABASE ROLE snowflake.cortex_user TO APPLICATION app
