-- https://docs.snowflake.com/en/sql-reference/sql/use-database
--# use: SALES
USE DATABASE sales
--# use: Sales DB
use database "Sales DB"
--# use: ?
USE DATABASE IDENTIFIER($db)
--# use: ?
USE DATABASE IDENTIFIER(:db)
