-- https://docs.snowflake.com/en/sql-reference/sql/revoke-database-role-share
--# revokeRole: D1.DR1 grantee SHARE1
REVOKE DATABASE ROLE d1.dr1 FROM SHARE share1
