-- https://docs.snowflake.com/en/sql-reference/sql/show-entities-in-dcm-project
--# show: showScope MY_PROJECT
SHOW ENTITIES IN DCM PROJECT my_project
--# show: showScope MY_PROJECT
SHOW ENTITIES LIKE 'my_%' IN DCM PROJECT my_project
--# show: showScope MY_PROJECT
SHOW ENTITIES IN DCM PROJECT my_project STARTS WITH 'A' LIMIT 5 FROM 'AA'
