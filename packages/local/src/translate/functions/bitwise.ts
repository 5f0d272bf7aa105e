import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { countType, type Emitted, emit, textLiteral } from '../emitted.ts'
import { once } from '../once.ts'
import { castTo } from '../translate-cast.ts'
import { asWhole, isBinary } from './as-text.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from './function-rule.ts'

const binaryType = { kind: 'binary' } as const
const bitType = { kind: 'integer', precision: 38 } as const

/** Numbers have 128 bits. Sources: https://docs.snowflake.com/en/sql-reference/expressions-byte-bit, …/user-guide/querying-bitmaps-for-distinct-counts */
export const bitwiseFunctions: FunctionRules = {
  BITAND: combining('and', (a, b) => `${a} & ${b}`),
  BITOR: combining('or', (a, b) => `${a} | ${b}`),
  BITXOR: combining('xor', (a, b) => `xor(${a}, ${b})`),
  BITNOT: (call) =>
    isBinary(call.args[0])
      ? emit(`mesh_invert_bits(${argument(call, 0).sql})`, binaryType)
      : emit(`(~${bits(call, 0)})`, bitType),
  BITSHIFTLEFT: shifting(''),
  BITSHIFTRIGHT: shifting('-'),
  GETBIT: (call) =>
    emit(
      once([bits(call, 0), bits(call, 1)], (a, b) => `(${a} >> ${b}) & 1`),
      bitType,
    ),
  BITMAP_BUCKET_NUMBER: (call) =>
    emit(
      once(
        [asWhole(call, 0)],
        (n) => `CASE WHEN ${n} > 0 THEN (${n} - 1) // 32768 + 1 ELSE ${n} // 32768 END`,
      ),
      countType,
    ),
  BITMAP_BIT_POSITION: (call) =>
    emit(
      once([asWhole(call, 0)], (n) => `(CASE WHEN ${n} > 0 THEN ${n} - 1 ELSE abs(${n}) END) % 32768`),
      countType,
    ),
  BITMAP_COUNT: (call) => emit(`mesh_bitmap_count(${argument(call, 0).sql})`, countType),
  BITMAP_TO_ARRAY: (call) =>
    emit(`CAST(mesh_bitmap_places(${argument(call, 0).sql}) AS JSON)`, { kind: 'array' }),
  BITMAP_OR: (call) => emit(`mesh_bitmap_or(${pair(call)})`, binaryType),
  BITMAP_AND: (call) => emit(`mesh_bitmap_and(${pair(call)})`, binaryType),
}

/** A whole number of 128 bits; text that is no number counts as NULL. */
const bits = (call: ScalarCall, index: number): string => {
  const value = argument(call, index)
  return `CAST(${castTo(value, bitType, value.type?.kind === 'string').sql} AS HUGEINT)`
}

const pair = (call: ScalarCall): string =>
  `hex(${argument(call, 0).sql}) || ',' || hex(${argument(call, 1).sql})`

function combining(operation: string, body: (a: string, b: string) => string): FunctionRule {
  return (call) => {
    const [left, right] = [argument(call, 0), argument(call, 1)]
    if (isBinary(left) && isBinary(right)) {
      const side = call.args.length > 2 ? constantText(call, 2)?.toUpperCase() : ''
      if (side !== '' && side !== 'LEFT' && side !== 'RIGHT')
        throw unsupportedFeature(`${call.name} with that side`, call.where)
      return emit(
        `mesh_combine_bits(${left.sql}, ${right.sql}, ${textLiteral(operation)}, ${textLiteral(side)})`,
        binaryType,
      )
    }
    if (call.args.length > 2 || isBinary(left) || isBinary(right))
      throw unsupportedFeature(`${call.name} of bytes and numbers`, call.where)
    return emit(once([bits(call, 0), bits(call, 1)], body), bitType)
  }
}

function shifting(sign: '' | '-'): FunctionRule {
  return (call): Emitted => {
    const value = argument(call, 0)
    const distance = `${sign}${asWhole(call, 1)}`
    return isBinary(value)
      ? emit(`mesh_shift_bits(${value.sql}, ${distance})`, binaryType)
      : emit(`CAST(mesh_shift_whole(CAST(${bits(call, 0)} AS VARCHAR), ${distance}) AS HUGEINT)`, bitType)
  }
}
