-- https://docs.snowflake.com/en/sql-reference/sql/desc-packages-policy
--# describe: P
DESC PACKAGES POLICY p
