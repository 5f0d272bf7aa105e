-- https://docs.snowflake.com/en/sql-reference/sql/grant-database-role-share
--# grantRole
GRANT DATABASE ROLE d1.dr1 TO SHARE share1
