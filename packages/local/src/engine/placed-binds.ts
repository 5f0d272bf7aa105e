import type { LogicalType, SqlValue } from '@mesh/core'
import type { Span } from '@mesh/sql'
import { invalidStatement } from '../errors/statement-failures.ts'
import { type Emitted, emit } from '../translate/emitted.ts'
import { readJson } from '../translate/read-json.ts'
import { spellConstant } from '../translate/spell-constant.ts'
import { isStructured } from '../translate/structured/structured-type.ts'
import type { Bind } from './bind.ts'
import { placeholdersOf } from './placeholders-of.ts'

/** The binds of a statement, each at its place in the text. */
export interface PlacedBinds {
  emit(span: Span, name: string): Emitted
  /** Values for DuckDB, for the placeholders that were emitted. */
  values(): readonly SqlValue[]
  /** For a bulk insert: the rows of all columns of values as a table called `b`; else undefined. */
  readonly rows: string | undefined
}

const types: Readonly<Record<string, LogicalType>> = {
  FIXED: { kind: 'integer', precision: 38 },
  REAL: { kind: 'number' },
  BOOLEAN: { kind: 'boolean' },
  DATE: { kind: 'date' },
  TIME: { kind: 'time' },
  TIMESTAMP_NTZ: { kind: 'timestamp', zone: 'ntz' },
  TIMESTAMP_LTZ: { kind: 'timestamp', zone: 'ltz' },
  TIMESTAMP_TZ: { kind: 'timestamp', zone: 'tz' },
  BINARY: { kind: 'binary' },
  VARIANT: { kind: 'variant' },
  OBJECT: { kind: 'object' },
  ARRAY: { kind: 'array' },
}

/**
 * Gives every placeholder of a statement its bind, by its order in the text or by its number.
 *
 * @param staged - the table that has the columns of values of a bulk insert, when they are in one
 */
export function placeBinds(tree: object, binds: readonly Bind[], staged?: string): PlacedBinds {
  const spans = placeholdersOf(tree)
    .filter(({ name }) => name === '')
    .map(({ start }) => start)
    .sort((left, right) => left - right)
  const bulk = binds.some(({ value }) => Array.isArray(value))
  const numbers = new Map<number, number>()
  const values: SqlValue[] = []

  const place = (index: number): number => {
    const known = numbers.get(index)
    if (known !== undefined) return known
    values.push((binds[index]?.value ?? null) as string | null)
    numbers.set(index, values.length)
    return values.length
  }

  return {
    emit: ({ start }, name) => {
      const index = name === '' ? spans.indexOf(start) : Number(name) - 1
      const bind = binds[index]
      if (bind === undefined)
        throw invalidStatement(`Bind variable ${name === '' ? '?' : `:${name}`} not set.`)
      const type = bind.logicalType ?? types[bind.type] ?? { kind: 'string' }
      const source = bulk ? `b.c${index + 1}` : `CAST($${place(index)} AS VARCHAR)`
      return emit(spellBind(source, type), type)
    },
    values: () => {
      if (!bulk) return values
      return staged === undefined ? binds.map(({ value }) => JSON.stringify(value)) : []
    },
    rows: bulk ? rowsOf(binds, staged) : undefined,
  }
}

function rowsOf(binds: readonly Bind[], staged: string | undefined): string {
  if (staged !== undefined) return `${staged} AS b`
  const columns = binds.map(
    (_, index) => `unnest(from_json(CAST($${index + 1} AS JSON), '["VARCHAR"]')) AS c${index + 1}`,
  )
  return `(SELECT ${columns.join(', ')}) AS b`
}

function spellBind(source: string, type: LogicalType): string {
  if (type.kind === 'string') return source
  if (type.kind === 'binary') return `from_hex(${source})`
  const isSemiStructured = ['variant', 'object', 'array'].includes(type.kind) && !isStructured(type)
  if (isSemiStructured) return readJson(source)
  return spellConstant(source, type)
}
