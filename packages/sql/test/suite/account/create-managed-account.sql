-- https://docs.snowflake.com/en/sql-reference/sql/create-managed-account
--# createObject: READER1 ADMIN_NAME= ADMIN_PASSWORD= TYPE=
CREATE MANAGED ACCOUNT reader1 ADMIN_NAME = user1, ADMIN_PASSWORD = 'Sdfed43da!44', TYPE = READER
--# createObject: READER2 ADMIN_NAME= ADMIN_PASSWORD= TYPE=
CREATE MANAGED ACCOUNT reader2
  ADMIN_NAME = 'user2' , ADMIN_PASSWORD = 'x' ,
  TYPE = READER , COMMENT = 'for partners'
--# createObject: READER3 TYPE= ADMIN_NAME= ADMIN_PASSWORD=
create managed account reader3 type = reader admin_name = u admin_password = 'p'
