-- https://docs.snowflake.com/en/sql-reference/sql/create-experiment
--# createObject: E
CREATE EXPERIMENT e
--# createObject: DB.S.E
CREATE OR REPLACE EXPERIMENT IF NOT EXISTS db.s.e
--# alter: E
ALTER EXPERIMENT e ADD RUN r1
--# alter: E
ALTER EXPERIMENT e COMMIT RUN "r 1"
--# alter: E
ALTER EXPERIMENT e DROP RUN r1
