-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-user
--# grantPrivileges
GRANT USAGE ON WAREHOUSE w TO USER u
--# grantPrivileges
GRANT SELECT ON TABLE t TO USER "jane@example.com"
--# grantPrivileges
GRANT USAGE ON DATABASE d TO USER u WITH GRANT OPTION
