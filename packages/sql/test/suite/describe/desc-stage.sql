-- https://docs.snowflake.com/en/sql-reference/sql/desc-stage
--# describe: A.B.ST
DESC STAGE a.b.st
