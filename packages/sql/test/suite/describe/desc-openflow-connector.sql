-- https://docs.snowflake.com/en/sql-reference/sql/desc-openflow-connector
--# describe: C
DESC OPENFLOW CONNECTOR c
