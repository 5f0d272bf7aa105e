import {
  type DataFiles,
  isMeshError,
  type MeshError,
  parseQualifiedName,
  type QualifiedName,
  type ReadableColumn,
  type SqlDialect,
} from '@mesh/core'
import { type CatalogTable, type SqlFragment, sql } from '@mesh/sql'
import { filesNotReadable } from '../errors.ts'
import { tableKey } from '../source/table-key.ts'
import type { TableSources } from '../source/table-sources.ts'

/** What is known of the tables of a plan. */
export interface TableBook {
  /**
   * How the rows of a table stand in FROM.
   *
   * @throws QUALITY.FILES_NOT_READABLE when the engine reads no files.
   */
  spell(table: QualifiedName): SqlFragment
  /** Whether a table keeps statistics of its rows that answer for counts and extremes. */
  hasStatistics(table: QualifiedName): boolean
  /** How the rows of some of the files of a table stand in FROM; nothing for a table that is no files. */
  spellFiles(table: QualifiedName, paths: readonly string[]): SqlFragment | undefined
  /**
   * The columns of a table with their types; nothing when they are not known.
   *
   * @throws why the engine could not tell them.
   */
  columns(table: QualifiedName): readonly ReadableColumn[] | undefined
}

/** The columns of tables, or why they could not be read, by {@link tableKey}. */
export type KnownColumns = ReadonlyMap<string, readonly ReadableColumn[] | MeshError>

/** Puts together what the caller knows and what the engine has told. */
export function createTableBook(
  dialect: SqlDialect,
  sources: TableSources = {},
  known: KnownColumns = new Map(),
): TableBook {
  const files = new Map(
    Object.entries(sources).map(([name, source]) => [tableKey(parseQualifiedName(name)), source]),
  )
  const sourceOf = (table: QualifiedName) => (files.size === 0 ? undefined : files.get(tableKey(table)))
  const spelled = (table: QualifiedName, source: DataFiles): SqlFragment => {
    if (dialect.files === undefined) throw filesNotReadable(table, dialect.name)
    return sql.trusted(dialect.files(source))
  }
  return {
    spell: (table) => {
      const source = sourceOf(table)
      return source === undefined ? sql.name(table) : spelled(table, source)
    },
    hasStatistics: (table) => sourceOf(table)?.format === 'parquet',
    spellFiles: (table, paths) => {
      const source = sourceOf(table)
      return source && spelled(table, { ...source, paths })
    },
    columns: (table) => {
      const found = known.get(tableKey(table))
      if (isMeshError(found)) throw found
      return found
    },
  }
}

/** The columns that a caller has given; a table with a column of unknown type is left out. */
export const columnsOf = (tables: readonly CatalogTable[]): KnownColumns =>
  new Map(
    tables.flatMap(({ name, columns }) => {
      const typed = columns.flatMap((each) =>
        each.type === undefined ? [] : [{ name: each.name, type: each.type }],
      )
      return typed.length === columns.length ? [[tableKey(name), typed] as const] : []
    }),
  )
