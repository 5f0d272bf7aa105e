-- https://docs.snowflake.com/en/sql-reference/sql/desc-agent
--# describe: A
DESC AGENT a
