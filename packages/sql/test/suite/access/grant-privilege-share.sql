-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-share
--# grantPrivileges
GRANT USAGE ON DATABASE mydb TO SHARE share1
--# grantPrivileges
GRANT REFERENCE_USAGE ON DATABASE database2 TO SHARE share1
--# grantPrivileges
GRANT USAGE ON SCHEMA mydb.public TO SHARE share1
--# grantPrivileges
GRANT USAGE ON FUNCTION mydb.shared_schema.function1 TO SHARE share1
--# grantPrivileges
GRANT USAGE ON FUNCTION mydb.shared_schema.function1(VARCHAR) TO SHARE share1
--# grantPrivileges
GRANT SELECT ON ALL TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges
GRANT SELECT ON ALL EXTERNAL TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges
GRANT SELECT ON ALL ICEBERG TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges
GRANT SELECT ON ALL DYNAMIC TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges
GRANT SELECT ON VIEW mydb.shared_schema.view1 TO SHARE "Share 1"
--# grantPrivileges
GRANT SELECT ON ICEBERG TABLE a.b.c TO SHARE s
--# grantPrivileges
GRANT SELECT ON DYNAMIC TABLE a.b.c TO SHARE s
--# grantPrivileges
GRANT SELECT ON EXTERNAL TABLE a.b.c TO SHARE s
--# grantPrivileges
GRANT EVOLVE SCHEMA ON TABLE a.b.c TO SHARE s
--# grantPrivileges
GRANT REFERENCES ON SEMANTIC VIEW a.b.c TO SHARE s
--# grantPrivileges
GRANT USAGE ON SCHEMA s TO SHARE IN APPLICATION PACKAGE pkg
