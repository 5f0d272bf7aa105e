-- https://docs.snowflake.com/en/sql-reference/sql/revoke-database-role
--# revokeRole
REVOKE DATABASE ROLE d1.dr1 FROM ROLE analyst
--# revokeRole
REVOKE DATABASE ROLE dr1 FROM DATABASE ROLE dr2
--# revokeRole
REVOKE DATABASE ROLE d1.dr1 FROM USER u
