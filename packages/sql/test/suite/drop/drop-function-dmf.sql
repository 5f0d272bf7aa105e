-- https://docs.snowflake.com/en/sql-reference/sql/drop-function-dmf
--# drop: GOVERNANCE.DMFS.COUNT_POSITIVE_NUMBERS typeName typeItem typeName typeItem typeName typeItem typeName
DROP FUNCTION governance.dmfs.count_positive_numbers(TABLE(NUMBER, NUMBER, NUMBER))
--# drop: F typeName typeItem typeName typeName typeItem typeName
DROP DATA METRIC FUNCTION IF EXISTS f(TABLE(VARCHAR), TABLE(DATE))
