-- https://docs.snowflake.com/en/sql-reference/sql/show-services
--# show:
SHOW SERVICES
--# show:
SHOW JOB SERVICES
--# show:
SHOW SERVICES EXCLUDE JOBS
--# show: showScope P
SHOW SERVICES EXCLUDE JOBS LIKE 'a%' IN COMPUTE POOL p STARTS WITH 'A' LIMIT 2 FROM 'AA'
--# show: showScope S
SHOW SERVICES IN SCHEMA s OF TYPE NOTEBOOK, USER
--# show: showScope
SHOW JOB SERVICES IN ACCOUNT OF TYPE USER
--# show: placeholder showScope S
SHOW SERVICES LIKE :name IN SCHEMA s
--# show: variable placeholder
SHOW SERVICES LIKE $pattern STARTS WITH ?
