-- https://docs.snowflake.com/en/sql-reference/sql/desc-backup-policy
--# describe: P
DESC BACKUP POLICY p
