-- https://docs.snowflake.com/en/sql-reference/sql/create-role
--# createRole: ANALYST
CREATE ROLE analyst
--# createRole: Data Analyst
CREATE OR REPLACE ROLE "Data Analyst" COMMENT = 'reads'
--# createRole: LOADER tagAssignment ENV
CREATE ROLE IF NOT EXISTS loader WITH TAG (env = 'prod') COMMENT = 'writes'
--# createRole: LOADER tagAssignment ENV
CREATE ROLE loader COMMENT = 'writes' TAG (env = 'prod')
--# createRole: LOADER
CREATE OR ALTER ROLE loader COMMENT = 'x'
--# alter: ANALYST renameTo READER
ALTER ROLE analyst RENAME TO reader
--# alter: ANALYST setProperties COMMENT=
ALTER ROLE IF EXISTS analyst SET COMMENT = 'reads marts'
--# alter: ANALYST unsetProperties
ALTER ROLE analyst UNSET COMMENT
--# alter: ANALYST setTags tagAssignment ENV
ALTER ROLE analyst SET TAG env = 'prod'
--# alter: ANALYST unsetTags ENV
ALTER ROLE analyst UNSET TAG env
--# createDatabaseRole: SALES.READER
CREATE DATABASE ROLE sales.reader
--# createDatabaseRole: SALES.Reader
CREATE OR REPLACE DATABASE ROLE sales."Reader" COMMENT = 'r'
--# createDatabaseRole: READER
CREATE DATABASE ROLE IF NOT EXISTS reader
--# createDatabaseRole: SALES.READER
CREATE OR ALTER DATABASE ROLE sales.reader COMMENT = 'r'
--# alter: SALES.READER renameTo SALES.WRITER
ALTER DATABASE ROLE sales.reader RENAME TO sales.writer
--# alter: SALES.READER setProperties COMMENT=
ALTER DATABASE ROLE IF EXISTS sales.reader SET COMMENT = 'x'
--# alter: SALES.READER unsetProperties
ALTER DATABASE ROLE sales.reader UNSET COMMENT
--# alter: SALES.READER setTags tagAssignment ENV
ALTER DATABASE ROLE sales.reader SET TAG env = 'prod'
--# createObject: APP_ADMIN
CREATE APPLICATION ROLE app_admin
--# createObject: APP_ADMIN
CREATE OR REPLACE APPLICATION ROLE app_admin COMMENT = 'admins'
--# createObject: MY_APP.APP_USER
CREATE APPLICATION ROLE IF NOT EXISTS my_app.app_user
--# createObject: APP_USER
CREATE OR ALTER APPLICATION ROLE app_user COMMENT = 'u'
--# alter: APP_USER renameTo APP_READER
ALTER APPLICATION ROLE app_user RENAME TO app_reader
--# alter: APP_USER setProperties COMMENT=
ALTER APPLICATION ROLE IF EXISTS app_user SET COMMENT = 'x'
--# alter: APP_USER unsetProperties
ALTER APPLICATION ROLE app_user UNSET COMMENT
--# createRole: ANALYST COMMENT= placeholder
CREATE ROLE analyst COMMENT = :what
--# createObject: ADA COMMENT= variable
CREATE OR REPLACE USER ada COMMENT = $what
