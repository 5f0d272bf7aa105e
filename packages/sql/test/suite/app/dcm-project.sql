-- https://docs.snowflake.com/en/sql-reference/sql/create-dcm-project
--# createObject: P
CREATE DCM PROJECT p
--# createObject: DB.S.P LOG_LEVEL=
CREATE OR REPLACE DCM PROJECT IF NOT EXISTS db.s.p LOG_LEVEL = DEBUG COMMENT = 'x'
--# alter: P setProperties LOG_LEVEL= COMMENT=
ALTER DCM PROJECT p SET LOG_LEVEL = DEBUG COMMENT = 'x'
--# alter: P unsetProperties
ALTER DCM PROJECT IF EXISTS p UNSET LOG_LEVEL, COMMENT
--# alter: P grantPrivileges grantOnObject DB.S.T grantee ANALYST
ALTER DCM PROJECT p UNMANAGE GRANT SELECT ON TABLE db.s.t TO ROLE analyst
--# alter: P
ALTER DCM PROJECT p DROP DEPLOYMENT DEPLOYMENT$1
