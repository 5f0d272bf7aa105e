-- https://docs.snowflake.com/en/sql-reference/sql/desc-dcm-project
--# describe: P
DESC DCM PROJECT p
