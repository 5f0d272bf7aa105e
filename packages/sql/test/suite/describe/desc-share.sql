-- https://docs.snowflake.com/en/sql-reference/sql/desc-share
--# describe: S
DESC SHARE s
--# describe: AB67890.SALES_S
DESC SHARE ab67890.sales_s
