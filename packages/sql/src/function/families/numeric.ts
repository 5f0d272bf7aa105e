/** Source: https://docs.snowflake.com/en/sql-reference/functions-numeric and …/expressions-bitwise */
export const numericFunctions = `
ABS(n number) :number
ACOS(n number) float
ACOSH(n number) float
ASIN(n number) float
ASINH(n number) float
ATAN(n number) float
ATAN2(y number, x number) float
ATANH(n number) float
BITAND|BIT_AND(a number, b number, [padside text]) :bits
BITNOT|BIT_NOT(n number) :bits
BITOR|BIT_OR(a number, b number, [padside text]) :bits
BITSHIFTLEFT|BIT_SHIFTLEFT(value number, bits number) :bits
BITSHIFTRIGHT|BIT_SHIFTRIGHT(value number, bits number) :bits
BITXOR|BIT_XOR(a number, b number, [padside text]) :bits
GETBIT(value number, position number) integer
CBRT(n number) float
CEIL|CEILING(n number, [scale number]) :round
COS(n number) float
COSH(n number) float
COT(n number) float
DEGREES(radians number) float
DIV0(dividend number, divisor number) :quotient
DIV0NULL(dividend number, divisor number) :quotient
EXP(n number) float
FACTORIAL(n number) integer
FLOOR(n number, [scale number]) :round
HAVERSINE(lat1 number, lon1 number, lat2 number, lon2 number) float
LN(n number) float
LOG(base number, n number) float
MOD(dividend number, divisor number) :remainder
PI() float
POWER|POW(n number, exponent number) float @pow
RADIANS(degrees number) float
ROUND(EXPR number, [SCALE number, ROUNDING_MODE text]) :round
SIGN(n number) :sign
SIN(n number) float
SINH(n number) float
SQRT(n number) float
SQUARE(n number) float
TAN(n number) float
TANH(n number) float
TRUNC|TRUNCATE(value, [scale_or_part part]) :trunc
WIDTH_BUCKET(value, low, high, buckets number) integer
`
