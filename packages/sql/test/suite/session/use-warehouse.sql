-- https://docs.snowflake.com/en/sql-reference/sql/use-warehouse
--# use: WH
USE WAREHOUSE wh
--# use: WH 1
use warehouse "WH 1"
--# use: WH
USE WAREHOUSE IDENTIFIER('wh')
