import type { LogicalType } from '@mesh/core'
import type { Expression } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { precisionOf } from '../decimal-type.ts'
import { emit, isExact, scaleOf, textLiteral, textType } from '../emitted.ts'
import { spellType } from '../spell-type.ts'
import { spellStructured } from '../structured/spell-structured.ts'
import { argument, type FunctionRule } from './function-rule.ts'

/**
 * `SYSTEM$TYPEOF`: the type of an expression and how it is held. A constant is held as its value needs, everything else as its type needs.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_typeof
 */
export const typeName: FunctionRule = (call) => {
  const { type } = argument(call, 0)
  const [written] = call.written
  if (type === null && written?.kind !== 'nullLiteral')
    throw unsupportedFeature('SYSTEM$TYPEOF of that expression', call.where)
  return emit(textLiteral(type === null ? 'NULL[LOB]' : nameOf(type, written)), textType)
}

function nameOf(type: LogicalType, written: Expression | undefined): string {
  switch (type.kind) {
    case 'integer':
    case 'number': {
      if (!isExact(type)) return 'FLOAT[DOUBLE]'
      const unit = written?.kind === 'numberLiteral' ? digitsOf(written.text, scaleOf(type)) : undefined
      return `NUMBER(${precisionOf(type)},${scaleOf(type)})[SB${bytesFor(unit ?? '9'.repeat(precisionOf(type)))}]`
    }
    case 'string':
      return `VARCHAR(${type.maxLength ?? (written?.kind === 'stringLiteral' ? Math.max(1, [...written.value].length) : 16_777_216)})[LOB]`
    case 'boolean':
      return 'BOOLEAN[SB1]'
    case 'date':
      return 'DATE[SB4]'
    case 'time':
      return `TIME(${type.precision ?? 9})[SB${(type.precision ?? 9) > 4 ? 8 : 4}]`
    case 'timestamp': {
      const precision = type.precision ?? 9
      return `TIMESTAMP_${type.zone.toUpperCase()}(${precision})[SB${type.zone === 'tz' || precision > 6 ? 16 : 8}]`
    }
    case 'binary':
      return `BINARY(${type.maxLength ?? 8_388_608})[LOB]`
    default:
      return `${spellStructured(type, innerName) ?? type.kind.toUpperCase()}[LOB]`
  }
}

/** A type within a structured one: a text has no length unless one was told. */
const innerName = (type: LogicalType): string =>
  type.kind === 'string' && type.maxLength === undefined
    ? 'VARCHAR'
    : type.kind === 'number' && type.scale === undefined
      ? 'FLOAT'
      : (spellStructured(type, innerName) ?? spellType(type))

/** The digits of a number without its point. */
function digitsOf(text: string, scale: number): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return `${whole}${fraction}`.padEnd(whole.length + scale + Number(exponent), '0')
}

/** Bytes of the smallest whole number that holds so many digits. */
function bytesFor(digits: string): number {
  const value = BigInt(digits === '' ? '0' : digits)
  return [1, 2, 4, 8].find((bytes) => value < 1n << BigInt(8 * bytes - 1)) ?? 16
}
