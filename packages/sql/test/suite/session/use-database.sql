-- https://docs.snowflake.com/en/sql-reference/sql/use-database
--# use
USE DATABASE sales
--# use
use database "Sales DB"
--# use
USE DATABASE IDENTIFIER($db)
--# use
USE DATABASE IDENTIFIER(:db)
