-- https://docs.snowflake.com/en/sql-reference/sql/drop-integration
--# drop: I
DROP INTEGRATION i
--# drop: I
DROP STORAGE INTEGRATION IF EXISTS i
--# drop: I
DROP API INTEGRATION i
--# drop: I
DROP SECURITY INTEGRATION i
--# drop: I
DROP NOTIFICATION INTEGRATION i
--# drop: I
DROP EXTERNAL ACCESS INTEGRATION i
