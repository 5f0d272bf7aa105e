-- https://docs.snowflake.com/en/sql-reference/sql/desc-semantic-view
--# describe: A.B.V
DESCRIBE SEMANTIC VIEW a.b.v
