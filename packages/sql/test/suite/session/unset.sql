-- https://docs.snowflake.com/en/sql-reference/sql/unset
--# unsetVariables:
UNSET v
--# unsetVariables:
UNSET (v1, v2)
--# unsetVariables:
unset "lower"
