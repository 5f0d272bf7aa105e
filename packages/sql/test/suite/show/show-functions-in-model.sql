-- https://docs.snowflake.com/en/sql-reference/sql/show-functions-in-model
--# show: showScope MY_MODEL
SHOW FUNCTIONS IN MODEL my_model
--# show: showScope A.B.MY_MODEL
SHOW FUNCTIONS LIKE 'pred%' IN MODEL a.b.my_model VERSION v1
--# show: showScope M
SHOW FUNCTIONS IN MODEL m VERSION "V 1"
