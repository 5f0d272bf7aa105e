-- https://docs.snowflake.com/en/sql-reference/sql/grant-database-role-share
--# grantRole: D1.DR1 grantee SHARE1
GRANT DATABASE ROLE d1.dr1 TO SHARE share1
