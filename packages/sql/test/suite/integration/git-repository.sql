-- https://docs.snowflake.com/en/sql-reference/sql/create-git-repository
--# createObject: REPO ORIGIN= API_INTEGRATION= GIT_CREDENTIALS=
CREATE GIT REPOSITORY repo ORIGIN = 'https://github.com/acme/dwh.git' API_INTEGRATION = git_api GIT_CREDENTIALS = gov.s.git COMMENT = 'r'
--# createObject: DB.S.REPO API_INTEGRATION= ORIGIN= tagAssignment ENV
CREATE OR REPLACE GIT REPOSITORY IF NOT EXISTS db.s.repo API_INTEGRATION = git_api ORIGIN = 'https://x' WITH TAG (env = 'x')
--# alter: REPO setProperties GIT_CREDENTIALS= API_INTEGRATION= COMMENT=
ALTER GIT REPOSITORY repo SET GIT_CREDENTIALS = s API_INTEGRATION = a COMMENT = 'c'
--# alter: REPO unsetProperties
ALTER GIT REPOSITORY repo UNSET GIT_CREDENTIALS, COMMENT
--# alter: REPO
ALTER GIT REPOSITORY IF EXISTS repo FETCH
--# alter: REPO setTags tagAssignment ENV
ALTER GIT REPOSITORY repo SET TAG env = 'x'
