-- https://docs.snowflake.com/en/sql-reference/sql/create-online-feature-table
--# createObject: F TARGET_LAG= WAREHOUSE= SRC
CREATE ONLINE FEATURE TABLE f PRIMARY KEY (id) TARGET_LAG = '30 seconds' WAREHOUSE = wh FROM src
--# createObject: F TIMESTAMP_COLUMN= TARGET_LAG= WAREHOUSE= REFRESH_MODE= tagAssignment ENV DB.S.SRC
CREATE OR REPLACE ONLINE FEATURE TABLE f PRIMARY KEY (id, k) TIMESTAMP_COLUMN = 'TS' TARGET_LAG = '1 minute' WAREHOUSE = wh REFRESH_MODE = AUTO WITH COMMENT = 'x' WITH TAG (env = 'x') FROM db.s.src
--# alter: F changeState
ALTER ONLINE FEATURE TABLE f SUSPEND
--# alter: F changeState
ALTER ONLINE FEATURE TABLE IF EXISTS f RESUME
--# alter: F changeState
ALTER ONLINE FEATURE TABLE f REFRESH
--# alter: F renameTo F2
ALTER ONLINE FEATURE TABLE f RENAME TO f2
--# alter: F setProperties TARGET_LAG= WAREHOUSE=
ALTER ONLINE FEATURE TABLE f SET TARGET_LAG = '1 minute' WAREHOUSE = wh2
--# alter: F setTags tagAssignment ENV
ALTER ONLINE FEATURE TABLE f SET TAG env = 'x'
