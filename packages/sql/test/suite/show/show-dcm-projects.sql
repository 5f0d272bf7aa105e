-- https://docs.snowflake.com/en/sql-reference/sql/show-dcm-projects
--# show: showScope S
SHOW TERSE DCM PROJECTS LIKE 'a%' IN SCHEMA s STARTS WITH 'A' LIMIT 3
