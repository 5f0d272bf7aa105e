import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { isMeshError } from '@mesh/core'
import type { CopyIntoTable, StageLocation } from '@mesh/sql'
import type { Column } from '../catalog/object/column.ts'
import type { Table } from '../catalog/object/relation.ts'
import type { Execution } from '../engine/execution.ts'
import { column, countColumn, type RowsOutcome, rowsOutcome, textColumn } from '../engine/outcome.ts'
import { columnOf, writable } from '../engine/run-dml.ts'
import { touch } from '../engine/transactions.ts'
import { loadFailed } from '../errors/load-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { atomically } from '../storage/atomically.ts'
import { insertRows } from '../storage/insert-rows.ts'
import { loadedFiles, recordLoaded } from '../storage/loaded-files.ts'
import { cellTargets, checked, checkRows, metadataTargets } from './load/check-rows.ts'
import { type CopyOptions, copyOptions, type OnError } from './load/copy-options.ts'
import { failureOf, type LoadError } from './load/load-error.ts'
import { assertTransform, loadQuery } from './load/load-query.ts'
import { formatOfTable } from './load/read-stages.ts'
import { stageOfQuery } from './load/stage-tables.ts'
import { withFileRows } from './load/with-file-rows.ts'
import { type StagePlace, stagePlace } from './stage-folder.ts'
import { type StagedFile, stagedFiles } from './staged-files.ts'

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

/** What came of one file. */
interface LoadedFile {
  readonly status: 'LOADED' | 'PARTIALLY_LOADED' | 'LOAD_FAILED'
  readonly parsed: number
  readonly loaded: number
  readonly limit: number
  readonly errors: number
  readonly first: LoadError | undefined
}

/** A file with the key of its content. */
interface DueFile {
  readonly file: StagedFile
  readonly key: string
}

/**
 * COPY INTO a table: all files or none, but for those that ON_ERROR leaves out. A file is loaded once, unless FORCE.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/copy-into-table
 */
export async function copyInto(execution: Execution, copy: CopyIntoTable): Promise<RowsOutcome> {
  const table = writable(execution, copy.table, 'INSERT')
  const source = copy.from?.kind === 'query' ? stageOfQuery(copy.from) : undefined
  const from = copy.from?.kind === 'query' ? undefined : copy.from
  const place = stagePlace(execution, source?.stage ?? from ?? stageOf(copy.table), 'READ')
  const fileFormat = (source && formatOfTable(execution, source)) ?? place.fileFormat
  const options = copyOptions(execution, copy, { fileFormat })
  if (source !== undefined) assertTransform(options)
  const targets =
    copy.columns.length === 0 ? table.columns : copy.columns.map((each) => columnOf(table, each))
  if (options.validation !== null) return validate(execution, table, targets, place, options)

  const due = await dueFiles(execution, table, place, options)
  if (due.length === 0)
    return rowsOutcome([textColumn('status')], [['Copy executed with 0 files processed.']], 'copy')
  const results = await atomically(execution, async () => {
    const loaded: LoadedFile[] = []
    for (const { file } of due)
      loaded.push(
        copy.from?.kind === 'query'
          ? await transformFile(execution, table, targets, file, { ...copy, from: copy.from }, options)
          : await loadFile(execution, table, targets, file, options),
      )
    const { piped } = execution
    const keys = due.flatMap(({ file, key }, index) =>
      loaded[index]?.status === 'LOAD_FAILED' ? [] : [piped === undefined ? key : file.path],
    )
    if (keys.length > 0) await recordLoaded(execution, table, keys, piped?.pipe.id)
    return loaded
  })
  if (options.purge)
    for (const [index, { file }] of due.entries())
      if (results[index]?.status === 'LOADED') rmSync(file.file, { force: true })
  touch(execution, table)
  noteLoads(execution, table, place, due, results)
  const rows = results.map((each, index) => resultRow(`${place.shown}${due[index]?.file.path ?? ''}`, each))
  return rowsOutcome(
    resultColumns,
    options.failedOnly ? rows.filter(([, status]) => status !== 'LOADED') : rows,
    'copy',
  )
}

const resultRow = (file: string, { status, parsed, loaded, limit, errors, first }: LoadedFile) => [
  file,
  status,
  parsed,
  loaded,
  limit,
  errors,
  first?.message ?? null,
  first?.line ?? null,
  first?.character ?? null,
  first?.column ?? null,
]

function noteLoads(
  { state, session, piped }: Execution,
  table: Table,
  place: StagePlace,
  due: readonly DueFile[],
  results: readonly LoadedFile[],
): void {
  const [queryId = null] = [...state.queries.all()].flatMap((each) =>
    each.sessionId === session.id && each.status === 'RUNNING' ? [each.id] : [],
  )
  for (const [index, { file }] of due.entries()) {
    const result = results[index]
    if (result === undefined) continue
    const { status, parsed, loaded, limit, errors, first } = result
    state.loads.add({
      table,
      file: file.path,
      shown: `${place.shown}${file.path}`,
      stage: place.stage,
      at: state.clock.now(),
      size: file.size,
      status,
      parsed,
      loaded,
      errors,
      limit,
      first: first ?? null,
      openIn: session.transaction !== null ? session : null,
      forgotten: false,
      queryId,
      pipe: piped?.pipe ?? null,
    })
  }
}

/** The stage of a table itself: where COPY INTO looks without FROM. */
const stageOf = (name: CopyIntoTable['table']): StageLocation => ({
  kind: 'stageLocation',
  owner: 'table',
  name,
  path: '',
  span: name.span,
})

/** The files that were not loaded yet, up to the size limit: the one that exceeds it is the last. */
async function dueFiles(
  execution: Execution,
  table: Table,
  place: StagePlace,
  options: CopyOptions,
): Promise<readonly DueFile[]> {
  const { piped } = execution
  const chosen = chosenFiles(place, options).filter(({ path }) => path === (piped?.file ?? path))
  const files = chosen.map((file) => ({ file, key: contentKey(place, file) }))
  if (piped !== undefined) return files
  const loaded = options.force ? new Set() : await loadedFiles(execution, table)
  const due = files.filter(({ key }) => !loaded.has(key))
  if (options.sizeLimit === null) return due
  let size = 0
  return due.filter(({ file }) => {
    const fits = size <= (options.sizeLimit ?? 0)
    size += file.size
    return fits
  })
}

function chosenFiles(place: StagePlace, { files, onError, pattern }: CopyOptions): readonly StagedFile[] {
  const staged = stagedFiles(place)
  if (files === null) return staged.filter(({ path }) => pattern?.test(path) ?? true)
  const folder = place.path === '' || place.path.endsWith('/') ? place.path : `${place.path}/`
  return files.flatMap((name) => {
    const found = staged.find(({ path }) => path === `${folder}${name}`)
    if (found === undefined && onError.kind === 'ABORT_STATEMENT')
      throw loadFailed(`Remote file '${name}' was not found.`, name)
    return found === undefined ? [] : [found]
  })
}

/** What tells a file with its content from all others of the account. */
export const contentKey = ({ root }: StagePlace, { path, file }: StagedFile): string =>
  `${root}/${path}#${createHash('md5').update(readFileSync(file)).digest('hex')}`

const formatOf = ({ format }: CopyOptions): string => String(format.TYPE ?? 'CSV').toUpperCase()

function loadFile(
  execution: Execution,
  table: Table,
  targets: readonly Column[],
  file: StagedFile,
  options: CopyOptions,
): Promise<LoadedFile> {
  const request = {
    width: targets.length,
    isExact: true,
    byName: options.match !== 'NONE',
    toleratesFlaws: options.onError.kind !== 'ABORT_STATEMENT',
  }
  return withFileRows(execution, file, options.format, request, async (rows): Promise<LoadedFile> => {
    const told = metadataTargets(execution, file, rows, targets, options.metadata)
    const found = cellTargets(rows, targets, options.match, formatOf(options))
    const cells = [...found.filter((each) => told.every(({ column: own }) => own !== each.column)), ...told]
    const { parsed, errors, bad } = await checkRows(execution, table, cells, rows, options, 1)
    const [first] = bad
    const { onError } = options
    if (first !== undefined && onError.kind === 'ABORT_STATEMENT') throw failureOf(first, file.path)
    const isSkipped = errors > 0 && onError.kind === 'SKIP_FILE' && exceeds(errors, parsed, onError)
    const names = cells.map((each) => each.column.name)
    const loaded = isSkipped
      ? 0
      : await insertRows(
          execution,
          table,
          names,
          `SELECT ${cells.map((_, index) => `v${index}`).join(', ')} FROM ${checked} WHERE bad IS NULL`,
        )
    const status = errors === 0 ? 'LOADED' : loaded === 0 ? 'LOAD_FAILED' : 'PARTIALLY_LOADED'
    return { status, parsed, loaded, limit: limitOf(onError, parsed), errors, first }
  }).catch((error: unknown) => {
    throw asLoadFailure(error, file)
  })
}

/** Loads what the query of a COPY makes of a file. */
async function transformFile(...given: Parameters<typeof loadQuery>): Promise<LoadedFile> {
  const { parsed, loaded } = await loadQuery(...given).catch((error: unknown) => {
    throw asLoadFailure(error, given[3])
  })
  return { status: 'LOADED', parsed, loaded, limit: 1, errors: 0, first: undefined }
}

const exceeds = (
  errors: number,
  parsed: number,
  { limit, isPercentage }: Extract<OnError, { readonly kind: 'SKIP_FILE' }>,
) => (isPercentage ? errors * 100 > parsed * limit : errors >= limit)

/** So many errors end the loading of a file. */
function limitOf(onError: OnError, parsed: number): number {
  if (onError.kind === 'ABORT_STATEMENT') return 1
  if (onError.kind === 'CONTINUE') return parsed
  return onError.isPercentage ? Math.floor((parsed * onError.limit) / 100) : onError.limit
}

/** What the reader of a file complains about, as a failure of loading it. */
function asLoadFailure(error: unknown, { path }: StagedFile): unknown {
  if (!isMeshError(error) || typeof error.meta?.code === 'string') return error
  return loadFailed(error.message, path)
}

/** Errors that VALIDATION_MODE tells of in one file. */
const shownErrors = 10_000

const errorRow = (each: LoadError, file: string): readonly (string | number | null)[] => [
  each.message,
  file,
  each.line,
  each.character,
  'conversion',
  each.code,
  each.sqlState,
  each.column,
  each.row,
  each.line,
]

const errorColumns = [
  textColumn('ERROR'),
  textColumn('FILE'),
  countColumn('LINE'),
  countColumn('CHARACTER'),
  textColumn('CATEGORY'),
  textColumn('CODE'),
  textColumn('SQL_STATE'),
  textColumn('COLUMN_NAME'),
  countColumn('ROW_NUMBER'),
  countColumn('ROW_START_LINE'),
]

/** COPY INTO with VALIDATION_MODE: what is wrong with the files, or their first rows; nothing is loaded. */
async function validate(
  execution: Execution,
  table: Table,
  targets: readonly Column[],
  place: StagePlace,
  options: CopyOptions,
): Promise<RowsOutcome> {
  if (options.match !== 'NONE')
    throw invalidStatement('MATCH_BY_COLUMN_NAME cannot be used with VALIDATION_MODE')
  const { validation } = options
  const found: unknown[][] = []
  for (const file of chosenFiles(place, options)) {
    if (typeof validation === 'number' && found.length >= validation) break
    const request = { width: targets.length, isExact: true, byName: false, toleratesFlaws: true }
    const rows = await withFileRows(execution, file, options.format, request, async (read) => {
      const cells = cellTargets(read, targets, 'NONE', formatOf(options))
      const { bad } = await checkRows(execution, table, cells, read, options, shownErrors)
      if (validation === 'ERRORS') return bad.map((each) => errorRow(each, `${place.shown}${file.path}`))
      const [first] = bad
      if (first !== undefined) throw failureOf(first, file.path)
      const left = Number(validation) - found.length
      return execution.session.duck.run(
        `SELECT ${cells.map((_, index) => `CAST(v${index} AS VARCHAR)`).join(', ')} FROM ${checked} ORDER BY n LIMIT ${left}`,
        [],
        execution.signal,
        (result) => result.getRows(),
      )
    }).catch((error: unknown) => {
      throw asLoadFailure(error, file)
    })
    found.push(...rows.map((row) => [...row]))
  }
  return validation === 'ERRORS'
    ? rowsOutcome(errorColumns, found)
    : rowsOutcome(
        targets.map(({ name }) => column(name, { kind: 'string' })),
        found,
      )
}
