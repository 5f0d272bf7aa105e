-- https://docs.snowflake.com/en/sql-reference/sql/desc-function-dmf
--# describe: COUNT_POSITIVE_NUMBERS typeName typeItem typeName typeItem typeName typeItem typeName
DESC FUNCTION count_positive_numbers(TABLE(NUMBER, NUMBER, NUMBER))
--# describe: F typeName typeItem typeName
DESC DATA METRIC FUNCTION f(TABLE(VARCHAR))
