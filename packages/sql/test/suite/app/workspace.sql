-- https://docs.snowflake.com/en/sql-reference/sql/create
--# createObject: W
CREATE WORKSPACE w COMMENT = 'x'
--# createObject: DB.S.W stageLocation REPO
CREATE OR REPLACE WORKSPACE IF NOT EXISTS db.s.w FROM '@repo/branches/main'
--# alter: W renameTo W2
ALTER WORKSPACE w RENAME TO w2
--# alter: W setProperties COMMENT=
ALTER WORKSPACE w SET COMMENT = 'x'
--# alter: W
ALTER WORKSPACE w ADD LIVE VERSION FROM LAST
