-- https://docs.snowflake.com/en/sql-reference/sql/revoke-database-role-share
--# revokeRole
REVOKE DATABASE ROLE d1.dr1 FROM SHARE share1
