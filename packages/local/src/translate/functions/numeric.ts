import { combine } from '../arithmetic/combine.ts'
import { divide } from '../arithmetic/divide.ts'
import { countType, type Emitted, emit, floatType, variantType } from '../emitted.ts'
import { once } from '../once.ts'
import { castTo } from '../translate-cast.ts'
import { asWhole } from './as-text.ts'
import { argument, type FunctionRule, type FunctionRules, type ScalarCall } from './function-rule.ts'
import { round } from './rounding.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-numeric */
export const numericFunctions: FunctionRules = {
  ABS: (call) => emit(`abs(${number(call, 0).sql})`, number(call, 0).type),
  SIGN: (call) => emit(`CAST(sign(${number(call, 0).sql}) AS INTEGER)`, { kind: 'integer', precision: 1 }),
  MOD: (call) => combine(argument(call, 0), '%', argument(call, 1)),
  DIV0: (call) => divide(number(call, 0), number(call, 1), 'zero'),
  DIV0NULL: (call) => divide(number(call, 0), number(call, 1), 'zeroForNull'),
  ROUND: round('round'),
  TRUNC: round('trunc'),
  CEIL: round('ceil'),
  FLOOR: round('floor'),
  SQRT: float('sqrt'),
  CBRT: float('mesh_cbrt'),
  POWER: float('pow', 2),
  SQUARE: (call) =>
    emit(
      once([double(call, 0)], (value) => `${value} * ${value}`),
      floatType,
    ),
  EXP: float('exp'),
  LN: float('ln'),
  LOG: (call) => emit(`(ln(${double(call, 1)}) / ln(${double(call, 0)}))`, floatType),
  PI: () => emit('pi()', floatType),
  RADIANS: float('radians'),
  DEGREES: float('degrees'),
  SIN: float('sin'),
  COS: float('cos'),
  TAN: float('tan'),
  COT: (call) => emit(`(1 / tan(${double(call, 0)}))`, floatType),
  ASIN: float('asin'),
  ACOS: float('acos'),
  ATAN: float('atan'),
  ATAN2: float('atan2', 2),
  SINH: float('sinh'),
  COSH: float('cosh'),
  TANH: float('tanh'),
  ASINH: float('asinh'),
  ACOSH: float('acosh'),
  ATANH: float('atanh'),
  FACTORIAL: (call) =>
    emit(`CAST(factorial(CAST(${argument(call, 0).sql} AS INTEGER)) AS DECIMAL(38,0))`, whole),
  HAVERSINE: (call) => emit(haversine(call), floatType),
  WIDTH_BUCKET: (call) => {
    const buckets = asWhole(call, 3)
    return emit(
      once([double(call, 0), double(call, 1), double(call, 2), buckets], (value, low, high, many) =>
        [
          `CASE WHEN ${value} < ${low} THEN 0 WHEN ${value} >= ${high} THEN ${many} + 1`,
          `ELSE CAST(floor((${value} - ${low}) * ${many} / (${high} - ${low})) AS BIGINT) + 1 END`,
        ].join(' '),
      ),
      countType,
    )
  },
}

const whole = { kind: 'integer', precision: 38 } as const

const double = (call: ScalarCall, index: number): string => `CAST(${number(call, index).sql} AS DOUBLE)`

/** The n-th argument as a number: text and VARIANT are read as FLOAT. */
function number(call: ScalarCall, index: number): Emitted {
  const value = argument(call, index)
  const kind = value.type?.kind
  return kind === 'string' || kind === variantType.kind ? castTo(value, floatType) : value
}

function float(name: string, arity = 1): FunctionRule {
  return (call) => {
    const args = Array.from({ length: arity }, (_, index) => double(call, index))
    return emit(`${name}(${args.join(', ')})`, floatType)
  }
}

/** Distance in kilometres on a sphere of 6371 km. Source: https://docs.snowflake.com/en/sql-reference/functions/haversine */
function haversine(call: ScalarCall): string {
  return once(
    [double(call, 0), double(call, 1), double(call, 2), double(call, 3)],
    (lat1, lon1, lat2, lon2) =>
      `2 * 6371 * asin(sqrt(pow(sin(radians(${lat2} - ${lat1}) / 2), 2) + cos(radians(${lat1})) * cos(radians(${lat2})) * pow(sin(radians(${lon2} - ${lon1}) / 2), 2)))`,
  )
}
