-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege-share
--# grantPrivileges: grantOnObject MYDB grantee SHARE1
GRANT USAGE ON DATABASE mydb TO SHARE share1
--# grantPrivileges: grantOnObject DATABASE2 grantee SHARE1
GRANT REFERENCE_USAGE ON DATABASE database2 TO SHARE share1
--# grantPrivileges: grantOnObject MYDB.PUBLIC grantee SHARE1
GRANT USAGE ON SCHEMA mydb.public TO SHARE share1
--# grantPrivileges: grantOnObject MYDB.SHARED_SCHEMA.FUNCTION1 grantee SHARE1
GRANT USAGE ON FUNCTION mydb.shared_schema.function1 TO SHARE share1
--# grantPrivileges: grantOnObject MYDB.SHARED_SCHEMA.FUNCTION1 typeName grantee SHARE1
GRANT USAGE ON FUNCTION mydb.shared_schema.function1(VARCHAR) TO SHARE share1
--# grantPrivileges: grantOnObjects MYDB.PUBLIC grantee SHARE1
GRANT SELECT ON ALL TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges: grantOnObjects MYDB.PUBLIC grantee SHARE1
GRANT SELECT ON ALL EXTERNAL TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges: grantOnObjects MYDB.PUBLIC grantee SHARE1
GRANT SELECT ON ALL ICEBERG TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges: grantOnObjects MYDB.PUBLIC grantee SHARE1
GRANT SELECT ON ALL DYNAMIC TABLES IN SCHEMA mydb.public TO SHARE share1
--# grantPrivileges: grantOnObject MYDB.SHARED_SCHEMA.VIEW1 grantee Share 1
GRANT SELECT ON VIEW mydb.shared_schema.view1 TO SHARE "Share 1"
--# grantPrivileges: grantOnObject A.B.C grantee S
GRANT SELECT ON ICEBERG TABLE a.b.c TO SHARE s
--# grantPrivileges: grantOnObject A.B.C grantee S
GRANT SELECT ON DYNAMIC TABLE a.b.c TO SHARE s
--# grantPrivileges: grantOnObject A.B.C grantee S
GRANT SELECT ON EXTERNAL TABLE a.b.c TO SHARE s
--# grantPrivileges: grantOnObject A.B.C grantee S
GRANT EVOLVE SCHEMA ON TABLE a.b.c TO SHARE s
--# grantPrivileges: grantOnObject A.B.C grantee S
GRANT REFERENCES ON SEMANTIC VIEW a.b.c TO SHARE s
--# grantPrivileges: grantOnObject S grantee PKG
GRANT USAGE ON SCHEMA s TO SHARE IN APPLICATION PACKAGE pkg
