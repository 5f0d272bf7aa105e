-- https://docs.snowflake.com/en/sql-reference/sql/undrop-streamlit
--# undrop: S
UNDROP STREAMLIT s
