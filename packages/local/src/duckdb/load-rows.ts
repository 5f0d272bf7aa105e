import type { LogicalType } from '@mesh/core'
import { duckDbDialect } from '@mesh/sql'
import { unloadableRow, unloadableValue } from '../errors/load-failures.ts'
import { storageType } from '../translate/storage-type.ts'
import type { DuckDbSession } from './duckdb-session.ts'
import { jsonText } from './json-text.ts'
import { loadedType } from './loaded-type.ts'

/** Plain objects that become rows; what a row does not have is NULL. */
export type LoadedRow = Readonly<Record<string, unknown>>

/** How rows are loaded. */
export interface LoadOptions {
  /** Names and types of the columns. @defaultValue those that the rows have, by their values */
  readonly columns?: readonly { readonly name: string; readonly type: LogicalType }[]
}

/** The values on their way: each as text, in a table of this connection. */
const staging = 'mesh_loading'

/**
 * Makes a table of plain objects, or makes it anew. Values are appended as text and converted by DuckDB, so that decimals and
 * whole numbers keep every digit.
 *
 * @returns the number of rows.
 * @throws LOCAL.UNLOADABLE when a row is no object, or a value does not fit.
 */
export async function loadRows(
  session: DuckDbSession,
  table: string,
  rows: readonly LoadedRow[],
  options: LoadOptions,
): Promise<number> {
  const broken = rows.findIndex((row) => typeof row !== 'object' || row === null || Array.isArray(row))
  if (broken >= 0) throw unloadableRow(table, broken)
  const columns = options.columns ?? columnsOf(rows)
  const run = (text: string) => session.run(text, [], undefined, () => undefined)
  const { identifier } = duckDbDialect
  const defined = columns.map(({ name }, index) => ({ name: identifier(name), staged: `c${index + 1}` }))
  await run(
    `CREATE OR REPLACE TEMP TABLE ${staging} (${['n BIGINT', ...defined.map(({ staged }) => `${staged} VARCHAR`)].join(', ')})`,
  )
  try {
    await session.append(staging, (appender) => {
      rows.forEach((row, index) => {
        appender.appendBigInt(BigInt(index))
        for (const { name } of columns) {
          const text = textOf(row[name], table, index, name)
          if (text === null) appender.appendNull()
          else appender.appendVarchar(text)
        }
        appender.endRow()
      })
    })
    const values = columns.map(({ type }, index) => {
      const { name = '', staged = '' } = defined[index] ?? {}
      return `${converted(staged, type)} AS ${name}`
    })
    await run(
      `CREATE OR REPLACE TABLE ${identifier(table)} AS SELECT ${values.join(', ')} FROM ${staging} ORDER BY n`,
    )
    return rows.length
  } finally {
    await run(`DROP TABLE IF EXISTS ${staging}`)
  }
}

function converted(column: string, type: LogicalType): string {
  if (type.kind === 'binary') return `from_hex(${column})`
  // DuckDB's own type of instants keeps no offset.
  const stored = type.kind === 'timestamp' && type.zone === 'tz' ? 'TIMESTAMPTZ' : storageType(type)
  return `CAST(${column} AS ${stored})`
}

function columnsOf(rows: readonly LoadedRow[]): NonNullable<LoadOptions['columns']> {
  const values = new Map<string, unknown[]>()
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) {
      const known = values.get(name)
      if (known === undefined) values.set(name, [value])
      else known.push(value)
    }
  return [...values].map(([name, found]) => ({ name, type: loadedType(found) }))
}

function textOf(value: unknown, table: string, row: number, column: string): string | null {
  if (value === null || value === undefined) return null
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'bigint':
    case 'boolean':
      return Object.is(value, -0) ? '-0' : String(value)
    case 'object':
      if (value instanceof Date) return value.toISOString()
      if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
      return jsonText(value)
    default:
      throw unloadableValue(table, row, column, typeof value)
  }
}
