-- https://docs.snowflake.com/en/sql-reference/sql/desc-external-consumer
--# describe: C
DESC EXTERNAL CONSUMER c
