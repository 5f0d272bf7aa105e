import type { Column } from '../../catalog/object/column.ts'
import type { Table } from '../../catalog/object/relation.ts'
import type { Execution } from '../../engine/execution.ts'
import { runInDuckDb } from '../../engine/run-in-duckdb.ts'
import { loadFailed } from '../../errors/load-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { type Emitted, emit } from '../../translate/emitted.ts'
import type { StagedFile } from '../staged-files.ts'
import type { ColumnMatch, CopyOptions } from './copy-options.ts'
import { metadataColumns, metadataOf } from './file-metadata.ts'
import type { FileRows } from './file-rows.ts'
import { type LoadError, loadError } from './load-error.ts'
import { readCell } from './read-cell.ts'

/** A column and the cell that goes into it. */
export interface CellTarget {
  readonly column: Column
  readonly value: Emitted
}

/** The rows of a file as the columns of a table, each checked: values `v0`, `v1`, …, and in `bad` what is wrong, or NULL. */
export const checked = 'mesh_checked'

/** What came of checking the rows of a file. */
export interface CheckedRows {
  readonly parsed: number
  readonly errors: number
  /** The first bad records of the file, as many as were asked for. */
  readonly bad: readonly LoadError[]
}

/** Which cell of a file goes into which column: by their order or by name. */
export function cellTargets(
  rows: FileRows,
  targets: readonly Column[],
  match: ColumnMatch,
  type: string,
): readonly CellTarget[] {
  if (match === 'NONE') {
    if (type !== 'CSV' && (targets.length !== 1 || targets[0]?.type.kind !== 'variant'))
      throw unsupportedFeature(`${type} into several columns without MATCH_BY_COLUMN_NAME`)
    return targets.flatMap((column, index) => {
      const value = rows.cells[index]
      return value === undefined ? [] : [{ column, value }]
    })
  }
  const fold = (name: string): string => (match === 'CASE_SENSITIVE' ? name : name.toUpperCase())
  const found = targets.flatMap((column) => {
    const same = rows.named.find(({ name }) => fold(name) === fold(column.name))
    return same === undefined ? [] : [{ column, value: same.value }]
  })
  if (found.length === 0) throw loadFailed('No column of the file has the name of a column of the table.')
  return found
}

/** The columns that INCLUDE_METADATA names, with what is known of the file. @throws SQL.SYNTAX for one that the table does not have. */
export function metadataTargets(
  execution: Execution,
  file: StagedFile,
  rows: FileRows,
  targets: readonly Column[],
  metadata: CopyOptions['metadata'],
): readonly CellTarget[] {
  const values = metadata.size === 0 ? [] : metadataOf(execution, file, rows)
  return [...metadata].map(([name, source]) => {
    const column = targets.find((each) => each.name.toUpperCase() === name)
    if (column === undefined) throw invalidStatement(`invalid identifier '${name}'`)
    const place = metadataColumns.findIndex((each) => each.name === source)
    return { column, value: emit(values[place] ?? 'NULL', metadataColumns[place]?.type ?? null) }
  })
}

/** Reads the rows of a file into {@link checked}. */
export async function checkRows(
  execution: Execution,
  table: Table,
  targets: readonly CellTarget[],
  rows: FileRows,
  { format, truncates }: Pick<CopyOptions, 'format' | 'truncates'>,
  mostErrors: number,
): Promise<CheckedRows> {
  const cells = targets.map(({ column, value }) => ({
    column,
    value,
    ...cellOf(column, value, format, truncates),
  }))
  const branches = cells.map(({ test }, index) => `WHEN ${test} THEN ${index}`)
  const bad = `CASE WHEN ${rows.flaw} IS NOT NULL THEN -1 ${branches.join(' ')} END`
  const texts = cells.map(({ value }, index) => `WHEN ${index} THEN CAST(${value.sql} AS VARCHAR)`)
  const values = cells.map(({ stored }, index) => `${stored} AS v${index}`)
  const read = `SELECT ${[`${rows.number} AS n`, `${rows.line} AS line`, `${rows.flaw} AS flaw`, `${bad} AS bad`, ...values].join(', ')} FROM ${rows.from}`
  await runInDuckDb(execution, `CREATE OR REPLACE TEMP TABLE ${checked} AS ${read}`)
  const run = (text: string) =>
    execution.session.duck.run(text, [], execution.signal, (result) => result.getRows())
  const [counts] = await run(`SELECT count(*), count(bad) FROM ${checked}`)
  const [parsed, errors] = [Number(counts?.[0]), Number(counts?.[1])]
  if (errors === 0) return { parsed, errors, bad: [] }
  const found = await run(
    `SELECT b.n, b.line, b.flaw, b.bad, CASE b.bad ${texts.join(' ')} END FROM (SELECT * FROM ${checked} WHERE bad IS NOT NULL ORDER BY n LIMIT ${mostErrors}) AS b JOIN ${rows.from} ON ${rows.number} = b.n ORDER BY b.n`,
  )
  const columns = targets.map(({ column }) => column)
  return {
    parsed,
    errors,
    bad: found.map(([row, line, flaw, field, text]) =>
      loadError(table, columns, rows, {
        row: Number(row),
        line: Number(line),
        flaw: flaw === null ? null : String(flaw),
        field: Number(field),
        text: text === null ? null : String(text),
      }),
    ),
  }
}

/** A cell as its column stores it, and the test whether it does not fit. */
function cellOf(
  column: Column,
  value: Emitted,
  format: CopyOptions['format'],
  truncates: boolean,
): { readonly stored: string; readonly test: string } {
  const { type } = column
  const stored = readCell(value, type, format).sql
  const limit = type.kind === 'string' ? (type.maxLength ?? 16_777_216) : null
  const misfit =
    limit === null
      ? `(${value.sql} IS NOT NULL AND ${stored} IS NULL)`
      : truncates
        ? 'FALSE'
        : `coalesce(length(${stored}) > ${limit}, FALSE)`
  const missing = column.nullable ? '' : ` OR ${value.sql} IS NULL`
  return { stored: limit === null ? stored : `left(${stored}, ${limit})`, test: `(${misfit}${missing})` }
}
