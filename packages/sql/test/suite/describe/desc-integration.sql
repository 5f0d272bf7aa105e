-- https://docs.snowflake.com/en/sql-reference/sql/desc-integration
--# describe: I
DESC INTEGRATION i
--# describe: I
DESC API INTEGRATION i
--# describe: I
DESC CATALOG INTEGRATION i
--# describe: I
DESC EXTERNAL ACCESS INTEGRATION i
--# describe: I
DESC NOTIFICATION INTEGRATION i
--# describe: I
DESC SECURITY INTEGRATION i
--# describe: I
DESC STORAGE INTEGRATION i
