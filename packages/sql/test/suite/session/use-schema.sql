-- https://docs.snowflake.com/en/sql-reference/sql/use-schema
--# use: PUBLIC
USE SCHEMA public
--# use: SALES.PUBLIC
USE SCHEMA sales.public
--# use: Sales.my schema
USE SCHEMA "Sales"."my schema"
--# use: A.B
USE SCHEMA IDENTIFIER('a.b')
