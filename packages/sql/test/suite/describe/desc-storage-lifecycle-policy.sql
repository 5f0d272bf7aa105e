-- https://docs.snowflake.com/en/sql-reference/sql/desc-storage-lifecycle-policy
--# describe: P
DESC STORAGE LIFECYCLE POLICY p
