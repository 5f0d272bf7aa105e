-- https://docs.snowflake.com/en/sql-reference/sql/drop-contact
--# drop: C
DROP CONTACT c
