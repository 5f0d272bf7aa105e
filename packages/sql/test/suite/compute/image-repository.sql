-- https://docs.snowflake.com/en/sql-reference/sql/create-image-repository
--# createObject: REPO
CREATE IMAGE REPOSITORY repo
--# createObject: DB.S.REPO ENCRYPTION= TYPE=
CREATE OR REPLACE IMAGE REPOSITORY db.s.repo ENCRYPTION = (TYPE = 'SNOWFLAKE_SSE') COMMENT = 'images'
--# createObject: REPO tagAssignment ENV
CREATE IMAGE REPOSITORY IF NOT EXISTS repo WITH TAG (env = 'prod')
--# alter: REPO setProperties COMMENT=
ALTER IMAGE REPOSITORY repo SET COMMENT = 'x'
--# alter: REPO setTags tagAssignment ENV
ALTER IMAGE REPOSITORY repo SET TAG env = 'prod'
