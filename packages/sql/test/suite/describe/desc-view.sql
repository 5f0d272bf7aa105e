-- https://docs.snowflake.com/en/sql-reference/sql/desc-view
--# describe: V
DESC VIEW v
--# describe: A.B.V
DESCRIBE VIEW a.b.v
