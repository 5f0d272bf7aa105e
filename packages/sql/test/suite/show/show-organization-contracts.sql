-- https://docs.snowflake.com/en/sql-reference/sql/show-organization-contracts
--# show:
SHOW ORGANIZATION CONTRACTS
