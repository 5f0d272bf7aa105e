-- https://docs.snowflake.com/en/sql-reference/sql/create-snapshot
--# createObject: SNAP ECHO
CREATE SNAPSHOT snap FROM SERVICE echo VOLUME "data" INSTANCE 0
--# createObject: DB.S.SNAP DB.S.ECHO tagAssignment ENV
CREATE OR REPLACE SNAPSHOT db.s.snap FROM SERVICE db.s.echo VOLUME "data" INSTANCE 3 COMMENT = 'before' WITH TAG (env = 'x')
--# createObject: SNAP ECHO tagAssignment ENV
CREATE SNAPSHOT IF NOT EXISTS snap FROM SERVICE echo VOLUME data INSTANCE 0 TAG (env = 'x')
--# alter: SNAP setProperties COMMENT=
ALTER SNAPSHOT IF EXISTS snap SET COMMENT = 'x'
