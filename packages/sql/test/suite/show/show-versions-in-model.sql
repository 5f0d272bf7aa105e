-- https://docs.snowflake.com/en/sql-reference/sql/show-versions-in-model
--# show: showScope MY_MODEL
SHOW VERSIONS IN MODEL my_model
--# show: showScope A.B.MY_MODEL
SHOW VERSIONS LIKE 'v%' IN MODEL a.b.my_model
