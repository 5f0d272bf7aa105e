-- https://docs.snowflake.com/en/sql-reference/sql/desc-data-movement-policy
--# describe: P
DESC DATA MOVEMENT POLICY p
