-- https://docs.snowflake.com/en/sql-reference/sql/use-schema
--# use
USE SCHEMA public
--# use
USE SCHEMA sales.public
--# use
USE SCHEMA "Sales"."my schema"
--# use
USE SCHEMA IDENTIFIER('a.b')
