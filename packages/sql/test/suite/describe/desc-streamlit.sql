-- https://docs.snowflake.com/en/sql-reference/sql/desc-streamlit
--# describe: S
DESC STREAMLIT s
