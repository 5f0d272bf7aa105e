/** Source: https://docs.snowflake.com/en/sql-reference/functions-window */
export const windowFunctions = `
CLASSIFIER() text @/sql-reference/constructs/match_recognize
CONDITIONAL_CHANGE_EVENT(value) integer
CONDITIONAL_TRUE_EVENT(condition boolean) integer
CUME_DIST() float
DENSE_RANK() number(18,0)
FIRST(value, [offset number]) =1 @/sql-reference/constructs/match_recognize
FIRST_VALUE(value) =1
INTERPOLATE_BFILL(value) =1
INTERPOLATE_FFILL(value) =1 @interpolate_bfill
INTERPOLATE_LINEAR(value) ? @interpolate_bfill
LAG(value, [offset number, default]) =1
LAST(value, [offset number]) =1 @/sql-reference/constructs/match_recognize
LAST_VALUE(value) =1
LEAD(value, [offset number, default]) =1
MATCH_NUMBER() integer @/sql-reference/constructs/match_recognize
MATCH_SEQUENCE_NUMBER() integer @/sql-reference/constructs/match_recognize
NEXT(value, [offset number]) =1 @/sql-reference/constructs/match_recognize
NTH_VALUE(value, n number) =1
NTILE(buckets number) number(18,0)
PERCENT_RANK() float
PREV(value, [offset number]) =1 @/sql-reference/constructs/match_recognize
RANK() number(18,0)
RATIO_TO_REPORT(value number) ?
ROW_NUMBER() number(18,0)
SYS_CONNECT_BY_PATH(column, separator text) text @/sql-reference/constructs/connect-by
`
