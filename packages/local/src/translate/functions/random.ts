import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { type Emitted, emit, floatType, isExact, textType } from '../emitted.ts'
import { once } from '../once.ts'
import { asText, asWhole } from './as-text.ts'
import { argument, type FunctionRules, type ScalarCall } from './function-rule.ts'

/** Values by chance. A seed, which would make Snowflake's values come again, is refused. Source: https://docs.snowflake.com/en/sql-reference/functions-data-generation */
export const randomFunctions: FunctionRules = {
  RANDOM: (call) => {
    if (call.args.length > 0) throw unsupportedFeature('RANDOM with a seed', call.where)
    return emit('CAST(CAST(hash(gen_random_uuid()) AS HUGEINT) - 9223372036854775808 AS DECIMAL(19,0))', {
      kind: 'integer',
      precision: 19,
    })
  },
  UNIFORM: uniform,
  NORMAL: (call) =>
    emit(
      once(
        [`CAST(${argument(call, 0).sql} AS DOUBLE)`, `CAST(${argument(call, 1).sql} AS DOUBLE)`],
        (mean, deviation) =>
          `${mean} + ${deviation} * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random())`,
      ),
      floatType,
    ),
  RANDSTR: (call) => {
    const [, source] = call.written
    if (source?.kind !== 'functionCall') throw unsupportedFeature('RANDSTR of a seed', call.where)
    return emit(
      `mesh_random_text(${asWhole(call, 0)}, CAST(hash(${argument(call, 1).sql}) AS VARCHAR))`,
      textType,
    )
  },
  UUID_STRING: (call) =>
    call.args.length < 2
      ? emit('CAST(gen_random_uuid() AS VARCHAR)', textType)
      : emit(`mesh_uuid(${asText(call, 0)}, ${asText(call, 1)})`, textType),
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/uniform */
function uniform(call: ScalarCall): Emitted {
  const [low, high, source] = [argument(call, 0), argument(call, 1), argument(call, 2)]
  if (call.written[2]?.kind === 'numberLiteral') throw unsupportedFeature('UNIFORM of a seed', call.where)
  if (!isExact(low.type) || !isExact(high.type) || !isExact(source.type))
    return emit(
      once(
        [`CAST(${low.sql} AS DOUBLE)`, `CAST(${high.sql} AS DOUBLE)`, `CAST(hash(${source.sql}) AS DOUBLE)`],
        (from, to, bits) => `${from} + (${to} - ${from}) * (${bits} / 18446744073709551616.0)`,
      ),
      floatType,
    )
  return emit(
    once(
      [`CAST(${low.sql} AS HUGEINT)`, `CAST(${high.sql} AS HUGEINT)`, `CAST(hash(${source.sql}) AS HUGEINT)`],
      (from, to, bits) => `CAST(${from} + ${bits} % (${to} - ${from} + 1) AS DECIMAL(38,0))`,
    ),
    { kind: 'integer', precision: 38 },
  )
}
