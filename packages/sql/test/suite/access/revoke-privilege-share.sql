-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-share
--# revokePrivileges: grantOnObject MYDB.SHARED_SCHEMA.VIEW1 grantee SHARE1
REVOKE SELECT ON VIEW mydb.shared_schema.view1 FROM SHARE share1
--# revokePrivileges: grantOnObject MYDB grantee SHARE1
REVOKE USAGE ON DATABASE mydb FROM SHARE share1
--# revokePrivileges: grantOnObject DATABASE2 grantee SHARE1
REVOKE REFERENCE_USAGE ON DATABASE database2 FROM SHARE share1
--# revokePrivileges: grantOnObjects MYDB.PUBLIC grantee SHARE1
REVOKE SELECT ON ALL TABLES IN SCHEMA mydb.public FROM SHARE share1
