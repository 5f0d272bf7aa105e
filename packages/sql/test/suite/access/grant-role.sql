-- https://docs.snowflake.com/en/sql-reference/sql/grant-role
--# grantRole
GRANT ROLE analyst TO ROLE SYSADMIN
--# grantRole
GRANT ROLE analyst TO USER user1
--# grantRole
GRANT ROLE "Data Engineer" TO USER "jane@example.com"
--# grantRole
GRANT ROLE IDENTIFIER('r') TO ROLE IDENTIFIER($x)
