import type { LogicalType } from '@mesh/core'
import { wrongArgumentTypes } from '../../errors/routine-failures.ts'
import { collationKey } from '../collation/collation-key.ts'
import { uniteCollations } from '../collation/unite-collations.ts'
import { commonType } from '../common-type.ts'
import { booleanType, type Emitted, isExact, scaleOf, textType, timestampType } from '../emitted.ts'
import { isZoned } from '../key-of.ts'
import { spellType } from '../spell-type.ts'
import { castTo } from '../translate-cast.ts'
import { isVariant, variantKey } from '../variant-order.ts'
import { instantOf } from '../zone/instant-of.ts'

/**
 * Both sides of a comparison, brought to one type: a VARIANT to that of the other side, text to a number, date or time.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/data-type-conversion
 */
export function comparable(left: Emitted, right: Emitted): readonly [Emitted, Emitted] {
  assertComparable(left.type, right.type)
  const collation = uniteCollations([left.type, right.type])
  const key = collationKey(collation ?? null)
  if (key !== undefined && left.type?.kind === 'string' && right.type?.kind === 'string')
    return [
      { sql: key(left.sql), type: textType },
      { sql: key(right.sql), type: textType },
    ]
  if (isVariant(left.type) && isVariant(right.type))
    return [
      { ...left, sql: variantKey(left.sql) },
      { ...right, sql: variantKey(right.sql) },
    ]
  if ((isZoned(left.type) && right.type !== null) || (isZoned(right.type) && left.type !== null))
    return [instant(left), instant(right)]
  if (isVariant(left.type) && right.type !== null) return [castTo(left, comparedAs(right.type)), right]
  if (isVariant(right.type) && left.type !== null) return [left, castTo(right, comparedAs(left.type))]
  if (left.type?.kind === 'boolean' && isNumber(right.type)) return [left, castTo(right, booleanType)]
  if (right.type?.kind === 'boolean' && isNumber(left.type)) return [castTo(left, booleanType), right]
  if (left.type === null || right.type === null || !mixes(left.type, right.type)) return [left, right]
  const type = commonType([left.type, right.type])
  if (type === null) return [left, right]
  const wanted = type.kind === 'number' && type.scale !== undefined ? comparedAs(type) : type
  return [as(left, wanted), as(right, wanted)]
}

const isNumber = (type: LogicalType | null): boolean => type?.kind === 'integer' || type?.kind === 'number'

/** Kinds of which one is never brought to the other. */
const families: Readonly<Partial<Record<LogicalType['kind'], string>>> = {
  integer: 'number',
  number: 'number',
  boolean: 'number',
  date: 'moment',
  timestamp: 'moment',
  time: 'time',
  binary: 'binary',
  array: 'array',
  object: 'object',
  string: 'text',
}

/** @throws SQL.SYNTAX for a date beside a number and the like. */
function assertComparable(left: LogicalType | null, right: LogicalType | null): void {
  if (left === null || right === null) return
  const [one, other] = [families[left.kind], families[right.kind]]
  if (one === undefined || other === undefined || one === other) return
  const readsText = [one, other].includes('text') && [one, other].every((each) => !opaque.has(each))
  if (!readsText) throw wrongArgumentTypes('=', `(${spellType(left)}, ${spellType(right)})`)
}

/** What no text is compared with. */
const opaque: ReadonlySet<string> = new Set(['binary', 'array', 'object'])

/** A side of a comparison with a TIMESTAMP_TZ: they are compared in UTC. */
function instant(value: Emitted): Emitted {
  const isMoment = value.type?.kind === 'timestamp' || value.type?.kind === 'date'
  const moment = isMoment ? value : castTo(value, { kind: 'timestamp', zone: 'tz' })
  return { sql: instantOf(moment), type: timestampType }
}

/** A number in a text or a VARIANT may have more digits than the one that it is compared with. */
const comparedAs = (type: LogicalType): LogicalType =>
  isExact(type) ? { kind: 'number', precision: 38, scale: Math.max(12, scaleOf(type)) } : type

/** Whether one side is text or a date where the other is none; DuckDB compares all else as Snowflake does. */
const mixes = (left: LogicalType, right: LogicalType): boolean =>
  left.kind !== right.kind && [left, right].some(({ kind }) => kind === 'string')

const as = (value: Emitted, type: LogicalType): Emitted =>
  value.type?.kind === type.kind || isExact(value.type) ? value : castTo(value, type)
