import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { isMeshError } from '@mesh/core'
import type { CopyIntoTable, PropertyValue, StageLocation } from '@mesh/sql'
import { findProperty, propertyText } from '@mesh/sql'
import type { Column, FormatOptions, Table } from '../catalog/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { countColumn, type RowsOutcome, rowsOutcome, textColumn } from '../engine/outcome.ts'
import { columnOf, writable } from '../engine/run-dml.ts'
import { touch } from '../engine/transactions.ts'
import { invalidStatement, loadFailed, unsupportedFeature } from '../errors.ts'
import { atomically } from '../storage/atomically.ts'
import { insertRows } from '../storage/insert-rows.ts'
import { loadedFiles, recordLoaded } from '../storage/loaded-files.ts'
import { assignTo } from '../translate/assign-to.ts'
import { storageType } from '../translate/storage-type.ts'
import { castTo } from '../translate/translate-cast.ts'
import { type FileSource, fileSource } from './file-source.ts'
import { formatOptions } from './format-options.ts'
import { withPlainFile } from './plain-file.ts'
import { type StagePlace, stagePlace } from './stage-folder.ts'
import { type StagedFile, stagedFiles } from './staged-files.ts'

/** How column names of files meet those of the table. */
export type ColumnMatch = 'NONE' | 'CASE_SENSITIVE' | 'CASE_INSENSITIVE'

interface CopyOptions {
  readonly format: FormatOptions
  readonly match: ColumnMatch
  readonly onError: 'ABORT_STATEMENT' | 'CONTINUE'
  readonly force: boolean
  readonly purge: boolean
  readonly files: readonly string[] | null
  readonly pattern: RegExp | null
}

const known: ReadonlySet<string> = new Set([
  'FILE_FORMAT',
  'FILES',
  'PATTERN',
  'MATCH_BY_COLUMN_NAME',
  'ON_ERROR',
  'FORCE',
  'PURGE',
])

const resultColumns = [
  textColumn('file'),
  textColumn('status'),
  countColumn('rows_parsed'),
  countColumn('rows_loaded'),
  countColumn('error_limit'),
  countColumn('errors_seen'),
  textColumn('first_error'),
  countColumn('first_error_line'),
  countColumn('first_error_character'),
  textColumn('first_error_column_name'),
]

/**
 * COPY INTO a table: all files or none. A file is loaded once, unless FORCE.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-table
 */
export async function copyInto(execution: Execution, copy: CopyIntoTable): Promise<RowsOutcome> {
  const table = writable(execution, copy.table, 'INSERT')
  if (copy.from?.kind === 'query') throw unsupportedFeature('COPY from a query over a stage')
  const place = stagePlace(execution, copy.from ?? stageOf(copy.table), 'READ')
  const options = resolveOptions(execution, copy, place)
  const targets =
    copy.columns.length === 0 ? table.columns : copy.columns.map((each) => columnOf(table, each))
  const files = chosenFiles(place, options).map((file) => ({ file, key: contentKey(place, file) }))
  const loaded = options.force ? new Set() : await loadedFiles(execution, table)
  const due = files.filter(({ key }) => !loaded.has(key))
  if (due.length === 0)
    return rowsOutcome([textColumn('status')], [['Copy executed with 0 files processed.']], 'insert')

  const rows: unknown[][] = []
  await atomically(execution, async () => {
    for (const { file } of due)
      rows.push(
        await withPlainFile(file.file, execution.state.stageRoot, (plain) =>
          loadFile(execution, table, targets, { ...file, file: plain }, place, options),
        ).catch((error: unknown) => {
          throw asLoadFailure(error, file)
        }),
      )
    await recordLoaded(
      execution,
      table,
      due.map(({ key }) => key),
    )
  })
  if (options.purge) for (const { file } of due) rmSync(file.file, { force: true })
  touch(execution, table)
  return rowsOutcome(resultColumns, rows, 'insert')
}

/** The stage of a table itself: where COPY INTO looks without FROM. */
const stageOf = (name: CopyIntoTable['table']): StageLocation => ({
  kind: 'stageLocation',
  owner: 'table',
  name,
  path: '',
  span: name.span,
})

function resolveOptions(execution: Execution, { properties }: CopyIntoTable, place: StagePlace): CopyOptions {
  const foreign = properties.find((each) => !known.has(each.key))
  if (foreign !== undefined) throw unsupportedFeature(`COPY option ${foreign.key}`)
  const text = (key: string): string | undefined => {
    const found = findProperty(properties, key)
    return found === undefined ? undefined : propertyText(found)
  }
  const format = findProperty(properties, 'FILE_FORMAT')
  const files = findProperty(properties, 'FILES')
  const pattern = text('PATTERN')
  const match = (text('MATCH_BY_COLUMN_NAME') ?? 'NONE').toUpperCase()
  const onError = (text('ON_ERROR') ?? 'ABORT_STATEMENT').toUpperCase()
  if (match !== 'NONE' && match !== 'CASE_SENSITIVE' && match !== 'CASE_INSENSITIVE')
    throw invalidStatement(`invalid value [${match}] for MATCH_BY_COLUMN_NAME`)
  if (onError !== 'ABORT_STATEMENT' && onError !== 'CONTINUE')
    throw unsupportedFeature(`ON_ERROR = ${onError}`)
  return {
    match,
    onError,
    format: format === undefined ? (place.fileFormat ?? {}) : formatOptions(execution, format),
    force: text('FORCE') === 'TRUE',
    purge: text('PURGE') === 'TRUE',
    files: files === undefined ? null : listOf(files),
    pattern: pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u'),
  }
}

const listOf = (value: PropertyValue): readonly string[] =>
  value.kind === 'propertyList'
    ? value.items.map((each) => propertyText(each) ?? '')
    : [propertyText(value) ?? '']

function chosenFiles(place: StagePlace, { files, pattern }: CopyOptions): readonly StagedFile[] {
  const staged = stagedFiles(place)
  if (files === null) return staged.filter(({ path }) => pattern?.test(path) ?? true)
  const folder = place.path === '' || place.path.endsWith('/') ? place.path : `${place.path}/`
  return files.map((name) => {
    const found = staged.find(({ path }) => path === `${folder}${name}`)
    if (found === undefined) throw loadFailed(`Remote file '${name}' was not found.`, name)
    return found
  })
}

const contentKey = ({ root }: StagePlace, { path, file }: StagedFile): string =>
  `${root}/${path}#${createHash('md5').update(readFileSync(file)).digest('hex')}`

async function loadFile(
  execution: Execution,
  table: Table,
  targets: readonly Column[],
  file: StagedFile,
  place: StagePlace,
  options: CopyOptions,
): Promise<unknown[]> {
  const source = await fileSource(execution, file, targets, options.format, options.match)
  const loaded = source.fields.map(({ column }) => column.name)
  const bad = options.onError === 'CONTINUE' ? badRow(source) : null
  const values = source.fields.map(({ value, column }) =>
    bad === null ? assignTo(value, column.type) : castTo(value, column.type, true).sql,
  )
  const where = bad === null ? '' : ` WHERE NOT (${bad})`
  const count = await insertRows(
    execution,
    table,
    loaded,
    `SELECT ${values.join(', ')} FROM ${source.from}${where}`,
  )
  const parsed = bad === null ? count : await countRows(execution, source)
  const errors = parsed - count
  return [
    `${place.shown}${file.path}`,
    errors === 0 ? 'LOADED' : 'PARTIALLY_LOADED',
    parsed,
    count,
    bad === null ? 1 : parsed,
    errors,
    errors === 0 ? null : 'A value does not fit the type of its column',
    null,
    null,
    null,
  ]
}

/** What the reader of a file complains about, as a failure of loading it. */
function asLoadFailure(error: unknown, { path }: StagedFile): unknown {
  if (!isMeshError(error) || typeof error.meta?.code === 'string') return error
  return loadFailed(error.message, path)
}

/** A row with a value that does not fit its column. */
function badRow({ fields }: FileSource): string {
  const tests = fields.map(({ value, column }) => {
    const converted = castTo(value, column.type, true).sql
    return column.type.kind === 'string'
      ? `coalesce(length(${value.sql}) > ${column.type.maxLength ?? 16_777_216}, FALSE)${column.nullable ? '' : ` OR ${value.sql} IS NULL`}`
      : `(${value.sql} IS NOT NULL AND TRY_CAST(${converted} AS ${storageType(column.type)}) IS NULL)${column.nullable ? '' : ` OR ${value.sql} IS NULL`}`
  })
  return tests.join(' OR ')
}

async function countRows({ session, signal }: Execution, { from }: FileSource): Promise<number> {
  return session.duck.run(`SELECT count(*) FROM ${from}`, [], signal, async (result) => {
    const [row] = await result.getRows()
    return Number(row?.[0] ?? 0)
  })
}
