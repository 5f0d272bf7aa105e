-- https://docs.snowflake.com/en/sql-reference/sql/desc-network-rule
--# describe: R
DESC NETWORK RULE r
