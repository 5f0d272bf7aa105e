-- https://docs.snowflake.com/en/sql-reference/sql/create-share
--# createObject: SALES
CREATE SHARE sales
--# createObject: SALES
CREATE OR REPLACE SHARE sales COMMENT = 'x'
--# createObject: Sales Share
CREATE SHARE IF NOT EXISTS "Sales Share"
--# createObject: SALES
CREATE OR ALTER SHARE sales COMMENT = 'y'
--# createObject: SALES SECURE_OBJECTS_ONLY=
CREATE SHARE sales SECURE_OBJECTS_ONLY = FALSE
--# alter: SALES ACCOUNTS= ORG1.CONSUMER1 ORG1.CONSUMER2
ALTER SHARE sales ADD ACCOUNTS = org1.consumer1, org1.consumer2
--# alter: SALES ACCOUNT=
ALTER SHARE sales ADD ACCOUNT = xy12345
--# alter: SALES ACCOUNTS=
ALTER SHARE IF EXISTS sales REMOVE ACCOUNTS = org1.consumer1
--# alter: SALES ACCOUNT=
ALTER SHARE sales REMOVE ACCOUNT = org1.consumer1
--# alter: SALES ACCOUNTS= SHARE_RESTRICTIONS=
ALTER SHARE sales ADD ACCOUNTS = org1.consumer1 SHARE_RESTRICTIONS = FALSE
--# alter: SALES ACCOUNTS= A1 A2 A3 SHARE_RESTRICTIONS=
ALTER SHARE sales ADD ACCOUNTS = a1, a2, a3 SHARE_RESTRICTIONS = TRUE
--# alter: SALES setProperties ACCOUNTS= ORG1.CONSUMER1 ORG2.CONSUMER2 COMMENT=
ALTER SHARE sales SET ACCOUNTS = org1.consumer1, org2.consumer2 COMMENT = 'x'
--# alter: SALES setProperties COMMENT=
ALTER SHARE sales SET COMMENT = 'x'
--# alter: SALES setTags tagAssignment ENV
ALTER SHARE sales SET TAG env = 'x'
--# alter: SALES unsetTags ENV
ALTER SHARE sales UNSET TAG env
--# alter: SALES unsetProperties
ALTER SHARE sales UNSET COMMENT
