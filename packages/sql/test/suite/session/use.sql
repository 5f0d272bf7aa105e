-- https://docs.snowflake.com/en/sql-reference/sql/use
--# use: SALES
USE sales
--# use: SALES.PUBLIC
USE sales.public
--# use: SALES
USE IDENTIFIER('sales')

--# use: HELLO_APP
USE APPLICATION hello_app
