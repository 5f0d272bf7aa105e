-- https://docs.snowflake.com/en/sql-reference/sql/use-warehouse
--# use
USE WAREHOUSE wh
--# use
use warehouse "WH 1"
--# use
USE WAREHOUSE IDENTIFIER('wh')
