-- https://docs.snowflake.com/en/sql-reference/sql/create
--# createObject: EX
CREATE DATA EXCHANGE ex COMMENT = 'x'
--# alter: EX setProperties COMMENT=
ALTER DATA EXCHANGE ex SET COMMENT = 'x'
