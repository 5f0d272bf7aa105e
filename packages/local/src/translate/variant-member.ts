import { wrongArgumentTypes } from '../errors/routine-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { type Emitted, emit, isExact, textLiteral, textType, variantType } from './emitted.ts'
import { once } from './once.ts'
import { spellType } from './spell-type.ts'
import { structuredMember, typed } from './structured/structured-member.ts'
import { isStructured } from './structured/structured-type.ts'
import { castTo } from './translate-cast.ts'
import { jsonPath, type PathStep } from './variant-path.ts'

/** What constant steps lead to in a semi-structured value; NULL where there is nothing. */
export function memberAt(value: Emitted, steps: readonly PathStep[]): Emitted {
  const [first, ...rest] = steps
  if (first === undefined) return value
  if (isStructured(value.type)) return memberAt(structuredMember(value, value.type, first), rest)
  assertMembers(value, 'GET_PATH')
  // Places count from 0 only: DuckDB would count negative ones from the end.
  return steps.some((each) => typeof each === 'number' && each < 0)
    ? emit('CAST(NULL AS JSON)', variantType)
    : emit(`json_extract(${value.sql}, ${textLiteral(jsonPath(steps))})`, variantType)
}

const withoutMembers = new Set([
  'string',
  'integer',
  'number',
  'boolean',
  'binary',
  'date',
  'time',
  'timestamp',
])

/** @throws SQL.SYNTAX for a value that is not semi-structured. */
function assertMembers({ type }: Emitted, name: string): void {
  if (type !== null && withoutMembers.has(type.kind)) throw wrongArgumentTypes(name, `(${spellType(type)})`)
}

/**
 * The member of an object by a computed key, or of an array by a computed place from 0.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/get
 */
export function memberBy(value: Emitted, key: Emitted): Emitted {
  const { type } = value
  if (type?.kind === 'object' && type.fields !== undefined)
    throw invalidStatement('a key of a structured OBJECT needs to be a constant')
  if (type?.kind === 'map') {
    const text = castTo(castTo(key, type.key), textType).sql
    return typed(
      `json_extract(${value.sql}, '/' || replace(replace(${text}, '~', '~0'), '/', '~1'))`,
      type.value,
    )
  }
  if (type?.kind === 'array' && type.items !== undefined)
    return typed(memberBy(emit(value.sql, variantType), key).sql, type.items)
  assertMembers(value, 'GET')
  const sql = isExact(key.type)
    ? once(
        [value.sql, key.sql],
        (v, k) => `CASE WHEN json_type(${v}) = 'ARRAY' AND ${k} >= 0 THEN ${itemAt(v, k)} END`,
      )
    : once([value.sql, key.sql], (v, k) => `CASE WHEN json_type(${v}) = 'OBJECT' THEN ${fieldAt(v, k)} END`)
  return emit(sql, variantType)
}

const itemAt = (v: string, place: string) => `json_extract(${v}, '$[' || CAST(${place} AS BIGINT) || ']')`

const fieldAt = (v: string, key: string): string =>
  `json_extract(${v}, '/' || replace(replace(${key}, '~', '~0'), '/', '~1'))`
