import { isMeshError, type MeshError, type SqlClient } from '@mesh/core'
import { sql } from '@mesh/sql'
import { unreadableFile } from '../errors.ts'
import { nameOfSource, type RowSource, spellSource } from '../source/row-source.ts'
import { type BinnedColumn, binValues } from './bin-values.ts'
import { columnKind } from './column-kind.ts'
import { countFormats } from './count-formats.ts'
import { type CountedColumn, countValues } from './count-values.ts'
import { findKeys } from './find-keys.ts'
import { findReferences } from './find-references.ts'
import { type GuessedFormats, guessFormats } from './guess-formats.ts'
import type { ColumnProfile, FormatMatch, Profile } from './profile.ts'
import { type ProfileOptions, resolveProfileOptions } from './profile-options.ts'
import { createProfileReader } from './profile-reader.ts'
import { profileValue } from './profile-value.ts'
import { type ScannedColumn, scanColumns } from './scan-columns.ts'

/** Rows from which shapes and candidates are guessed. */
const glance = 2_000
/** Columns with more different values, and more than this part of the rows, are not counted value by value. */
const fewValues = 10_000
const countedPart = 0.2

/**
 * Describes a table, or files, that nobody has described: what each column holds, which columns identify a row, what they
 * refer to. All numbers are over all rows, or over those of `sample`; a handful of statements whatever the number of columns.
 *
 * @throws SQL.*; QUALITY.UNREADABLE_FILE; QUALITY.FILES_NOT_READABLE when the engine reads no files
 * @example
 * const profile = await profileTable(client, dataFile('orders.parquet'))
 */
export async function profileTable(
  client: SqlClient,
  source: RowSource,
  options: ProfileOptions = {},
): Promise<Profile> {
  const {
    sample,
    signal,
    tag,
    clock,
    keys,
    tables,
    top,
    formats: wantsFormats,
  } = resolveProfileOptions(options)
  const profiledAt = new Date(clock.now()).toISOString()
  const start = performance.now()
  const reader = createProfileReader(client, { tag, ...(signal !== undefined && { signal }) })
  const all = spellSource(source, client.dialect)
  const rows =
    sample === undefined
      ? all
      : sql`(SELECT * FROM ${all} LIMIT ${sql.literal(Math.max(1, Math.trunc(sample)))}) AS MESH_SAMPLE`
  const first = await reader
    .ask(sql`SELECT * FROM ${rows} LIMIT ${sql.literal(glance)}`)
    .catch((error: unknown) => {
      throw isMeshError(error) ? ofFiles(source, error) : error
    })
  const scanned = await scanColumns(reader, first.columns, rows)
  const isCounted = ({ column, roughlyDistinct = 0 }: ScannedColumn): boolean =>
    columnKind(column.type) !== 'nested' && roughlyDistinct <= Math.max(fewValues, countedPart * scanned.rows)
  const counted = await countValues(reader, scanned.columns.filter(isCounted), rows, top)
  const numbers = scanned.columns.filter(
    (each) => columnKind(each.column.type) === 'number' && !isCounted(each),
  )
  const binned = await binValues(reader, numbers, rows)
  const guessed = new Map(
    first.columns
      .filter(({ type }) => columnKind(type) === 'text')
      .map(({ name }) => [name, guessFormats(textsOf(first.rows, name))] as const)
      .filter(([, { shapes }]) => shapes.length > 0),
  )
  const formats: ReadonlyMap<string, readonly FormatMatch[]> = wantsFormats
    ? await countFormats(reader, guessed, rows, counted)
    : new Map()
  const found = keys ? await findKeys(reader, scanned.columns, first.rows, scanned.rows, rows, counted) : []
  const references = await findReferences(reader, scanned.columns, rows, tables)
  return {
    kind: 'profile',
    source: nameOfSource(source),
    engine: client.dialect.name,
    profiledAt,
    ms: performance.now() - start,
    statements: reader.statements,
    rows: scanned.rows,
    ...(sample !== undefined && { sampled: scanned.rows }),
    columns: scanned.columns.map((column) => {
      const { name } = column.column
      return describeColumn(column, scanned.rows, {
        counted: counted.get(name),
        binned: binned.get(name),
        guessed: guessed.get(name),
        formats: formats.get(name),
      })
    }),
    keys: found,
    references,
  }
}

/** What is wrong with files is said of them, not of the statement that reads them. */
const ofFiles = (source: RowSource, error: MeshError): MeshError =>
  typeof source === 'object' && 'kind' in source && error.code !== 'SQL.CANCELLED'
    ? unreadableFile(nameOfSource(source), source.paths, error.message)
    : error

const textsOf = (rows: readonly Readonly<Record<string, unknown>>[], name: string): readonly string[] =>
  rows.flatMap(({ [name]: value }) => (typeof value === 'string' ? [value] : []))

function describeColumn(
  { column: { name, type }, nonNull, roughlyDistinct, minimum, maximum, ...statistics }: ScannedColumn,
  rows: number,
  found: {
    readonly counted: CountedColumn | undefined
    readonly binned: BinnedColumn | undefined
    readonly guessed: GuessedFormats | undefined
    readonly formats: readonly FormatMatch[] | undefined
  },
): ColumnProfile {
  const { counted, binned, guessed, formats } = found
  const [low, high] = [profileValue(minimum, type), profileValue(maximum, type)]
  const quantiles = counted?.quantiles ?? binned?.quantiles
  const histogram = counted?.histogram ?? binned?.histogram
  const distinct =
    counted !== undefined
      ? { count: counted.distinct, exact: true }
      : roughlyDistinct === undefined
        ? undefined
        : { count: Math.min(roughlyDistinct, nonNull), exact: false }
  return {
    name,
    type,
    nulls: rows - nonNull,
    ...(distinct !== undefined && { distinct }),
    ...(low !== undefined && { minimum: low }),
    ...(high !== undefined && { maximum: high }),
    ...statistics,
    ...(quantiles !== undefined && {
      quantiles: { exact: counted?.quantiles !== undefined, values: quantiles },
    }),
    ...(histogram !== undefined && { histogram }),
    ...(counted !== undefined && { top: counted.top }),
    ...(guessed !== undefined && { shapes: guessed.shapes }),
    ...(formats !== undefined && { formats }),
  }
}
