-- https://docs.snowflake.com/en/sql-reference/sql/drop-streamlit
--# drop: S
DROP STREAMLIT IF EXISTS s
