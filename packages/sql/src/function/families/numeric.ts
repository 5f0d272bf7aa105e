/** Source: https://docs.snowflake.com/en/sql-reference/functions-numeric and …/expressions-bitwise */
export const numericFunctions = `
ABS(n) :number
ACOS(n) float
ACOSH(n) float
ASIN(n) float
ASINH(n) float
ATAN(n) float
ATAN2(y, x) float
ATANH(n) float
BITAND|BIT_AND(a, b, [padside text]) :bits
BITNOT|BIT_NOT(n) :bits
BITOR|BIT_OR(a, b, [padside text]) :bits
BITSHIFTLEFT|BIT_SHIFTLEFT(value, bits) :bits
BITSHIFTRIGHT|BIT_SHIFTRIGHT(value, bits) :bits
BITXOR|BIT_XOR(a, b, [padside text]) :bits
GETBIT(value, position) integer
CBRT(n) float
CEIL|CEILING(n, [scale]) :round
COS(n) float
COSH(n) float
COT(n) float
DEGREES(radians) float
DIV0(dividend, divisor) :quotient
DIV0NULL(dividend, divisor) :quotient
EXP(n) float
FACTORIAL(n) integer
FLOOR(n, [scale]) :round
HAVERSINE(lat1, lon1, lat2, lon2) float
LN(n) float
LOG(base, n) float
MOD(dividend, divisor) :remainder
PI() float
POWER|POW(n, exponent) float @pow
RADIANS(degrees) float
ROUND(EXPR, [SCALE, ROUNDING_MODE text]) :round
SIGN(n) :sign
SIN(n) float
SINH(n) float
SQRT(n) float
SQUARE(n) float
TAN(n) float
TANH(n) float
TRUNC|TRUNCATE(value any, [scale_or_part part]) :trunc
WIDTH_BUCKET(value any, low any, high any, buckets) integer
`
