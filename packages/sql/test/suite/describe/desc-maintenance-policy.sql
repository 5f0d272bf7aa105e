-- https://docs.snowflake.com/en/sql-reference/sql/desc-maintenance-policy
--# describe: P
DESC MAINTENANCE POLICY p
