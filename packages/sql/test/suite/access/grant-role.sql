-- https://docs.snowflake.com/en/sql-reference/sql/grant-role
--# grantRole: ANALYST grantee SYSADMIN
GRANT ROLE analyst TO ROLE SYSADMIN
--# grantRole: ANALYST grantee USER1
GRANT ROLE analyst TO USER user1
--# grantRole: Data Engineer grantee jane@example.com
GRANT ROLE "Data Engineer" TO USER "jane@example.com"
--# grantRole: R grantee ?
GRANT ROLE IDENTIFIER('r') TO ROLE IDENTIFIER($x)
