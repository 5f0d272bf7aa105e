-- https://docs.snowflake.com/en/sql-reference/sql/desc-gateway
--# describe: G
DESC GATEWAY g
