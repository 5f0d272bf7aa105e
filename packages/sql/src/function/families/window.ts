/** Source: https://docs.snowflake.com/en/sql-reference/functions-window */
export const windowFunctions = `
CONDITIONAL_CHANGE_EVENT(value) integer
CONDITIONAL_TRUE_EVENT(condition boolean) integer
CUME_DIST() float
DENSE_RANK() number(18,0)
FIRST_VALUE(value) =1
INTERPOLATE_BFILL(value) =1
INTERPOLATE_FFILL(value) =1 @interpolate_bfill
INTERPOLATE_LINEAR(value) ? @interpolate_bfill
LAG(value, [offset number, default]) =1
LAST_VALUE(value) =1
LEAD(value, [offset number, default]) =1
NTH_VALUE(value, n number) =1
NTILE(buckets number) number(18,0)
PERCENT_RANK() float
RANK() number(18,0)
RATIO_TO_REPORT(value number) ?
ROW_NUMBER() number(18,0)
MATCH_NUMBER() integer @match_recognize
MATCH_SEQUENCE_NUMBER() integer @match_recognize
CLASSIFIER() text @match_recognize
`
