-- https://docs.snowflake.com/en/sql-reference/sql/create-maintenance-policy
--# createObject: WEEKEND SCHEDULE=
CREATE MAINTENANCE POLICY weekend SCHEDULE = 'USING CRON 0 2 * * SAT UTC' COMMENT = 'x'
--# createObject: WEEKEND SCHEDULE=
CREATE OR REPLACE MAINTENANCE POLICY IF NOT EXISTS weekend SCHEDULE = 'USING CRON 0 2 * * * UTC'
--# alter: WEEKEND setProperties SCHEDULE=
ALTER MAINTENANCE POLICY weekend SET SCHEDULE = 'USING CRON 0 3 * * SUN UTC'
--# alter: WEEKEND unsetProperties
ALTER MAINTENANCE POLICY weekend UNSET COMMENT
