import { hashJson, type QualifiedName } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import { formatObjectName } from '../object/address.ts'
import type { FileFormatDefinition } from '../object/file-format.ts'
import { fileFormatOptions } from './file-format-options.ts'

const plainFolder = /^[A-Z0-9_$]+$/

/** The folder of a table on a stage: its own name, or a hash where a path could not spell it. */
const stageFolder = (stage: QualifiedName, table: QualifiedName): SqlFragment =>
  sql`@${sql.name(stage)}/${sql.trusted(plainFolder.test(table.name) ? table.name : `T_${hashJson(formatObjectName(table)).slice(0, 16)}`)}/`

/** Copies a file of this machine to the stage folder of a table. Columnar files are compressed already. */
export const putFile = (
  url: string,
  stage: QualifiedName,
  table: QualifiedName,
  compress: boolean,
): SqlFragment =>
  sql`PUT ${sql.literal(url)} ${stageFolder(stage, table)} AUTO_COMPRESS = ${sql.literal(compress)} OVERWRITE = TRUE`

/** Loads staged files into a table: all of them or, when a row is wrong, nothing. */
export function copyFiles(
  table: QualifiedName,
  stage: QualifiedName,
  files: readonly string[],
  format: FileFormatDefinition,
  match: 'position' | 'name',
): SqlFragment {
  const byName = match === 'name' ? sql` MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE` : sql.empty
  return sql`COPY INTO ${sql.name(table)} FROM ${stageFolder(stage, table)} FILES = (${sql.join(files.map(sql.literal))}) FILE_FORMAT = (${sql.join(fileFormatOptions(format), sql` `)})${byName} ON_ERROR = ABORT_STATEMENT`
}
