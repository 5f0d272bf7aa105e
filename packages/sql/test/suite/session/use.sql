-- https://docs.snowflake.com/en/sql-reference/sql/use
--# use
USE sales
--# use
USE sales.public
--# use
USE IDENTIFIER('sales')
