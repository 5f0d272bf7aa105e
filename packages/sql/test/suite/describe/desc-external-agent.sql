-- https://docs.snowflake.com/en/sql-reference/sql/desc-external-agent
--# describe: A
DESC EXTERNAL AGENT a
