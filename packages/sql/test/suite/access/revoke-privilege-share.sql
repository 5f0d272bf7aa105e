-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege-share
--# revokePrivileges
REVOKE SELECT ON VIEW mydb.shared_schema.view1 FROM SHARE share1
--# revokePrivileges
REVOKE USAGE ON DATABASE mydb FROM SHARE share1
--# revokePrivileges
REVOKE REFERENCE_USAGE ON DATABASE database2 FROM SHARE share1
--# revokePrivileges
REVOKE SELECT ON ALL TABLES IN SCHEMA mydb.public FROM SHARE share1
