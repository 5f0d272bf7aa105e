/** Source: https://docs.snowflake.com/en/sql-reference/expressions-conditional */
export const choiceFunctions = `
BOOLAND(a, b) boolean
BOOLNOT(a) boolean
BOOLOR(a, b) boolean
BOOLXOR(a, b) boolean
COALESCE(value, value...) ~
DECODE(value, search, result, [more...]) :decode
EQUAL_NULL(a, b) boolean
GREATEST(value...) ~
GREATEST_IGNORE_NULLS(value...) ~
IFF(condition boolean, then, else) ~2
IFNULL(value, otherwise) ~
IS_NULL_VALUE(value variant) boolean
LEAST(value...) ~
LEAST_IGNORE_NULLS(value...) ~
NULLIF(a, b) =1
NULLIFZERO(n number) =1
NVL(value, otherwise) ~
NVL2(value, if_not_null, if_null) ~2
REGR_VALX(y number, x number) float
REGR_VALY(y number, x number) float
ZEROIFNULL(n number) :number
`
