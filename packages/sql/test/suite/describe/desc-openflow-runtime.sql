-- https://docs.snowflake.com/en/sql-reference/sql/desc-openflow-runtime
--# describe: R
DESC OPENFLOW RUNTIME r
