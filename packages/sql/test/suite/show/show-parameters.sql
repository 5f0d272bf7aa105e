-- https://docs.snowflake.com/en/sql-reference/sql/show-parameters
--# show:
SHOW PARAMETERS
--# show:
SHOW PARAMETERS LIKE '%TIME%'
--# show: showScope
SHOW PARAMETERS IN ACCOUNT
--# show: showScope
SHOW PARAMETERS IN SESSION
--# show: showScope
SHOW PARAMETERS LIKE 'time%' IN ACCOUNT
--# show: showScope
SHOW PARAMETERS IN USER
--# show: showScope JSMITH
SHOW PARAMETERS FOR USER jsmith
--# show: showScope TESTWH
SHOW PARAMETERS IN WAREHOUSE testwh
--# show: showScope
SHOW PARAMETERS FOR SESSION
--# show: showScope D
SHOW PARAMETERS IN DATABASE d
--# show: showScope A.B
SHOW PARAMETERS IN SCHEMA a.b
--# show: showScope T
SHOW PARAMETERS IN TASK t
--# show: showScope T
SHOW PARAMETERS IN TABLE t
--# show: showScope T
SHOW PARAMETERS LIKE 'x' FOR TABLE "T"
