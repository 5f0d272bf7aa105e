-- https://docs.snowflake.com/en/sql-reference/sql/revoke-database-role
--# revokeRole: D1.DR1 grantee ANALYST
REVOKE DATABASE ROLE d1.dr1 FROM ROLE analyst
--# revokeRole: DR1 grantee DR2
REVOKE DATABASE ROLE dr1 FROM DATABASE ROLE dr2
--# revokeRole: D1.DR1 grantee U
REVOKE DATABASE ROLE d1.dr1 FROM USER u
