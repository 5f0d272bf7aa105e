-- https://docs.snowflake.com/en/sql-reference/sql/desc-external-volume
--# describe: V
DESC EXTERNAL VOLUME v
