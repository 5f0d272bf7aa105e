-- https://docs.snowflake.com/en/sql-reference/sql/desc-network-policy
--# describe: P
DESC NETWORK POLICY p
