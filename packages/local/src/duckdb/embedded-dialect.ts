import type { SqlDialect } from '@mesh/core'
import { duckDbDialect } from '@mesh/sql'
import { spellFiles } from './spell-files.ts'
import { translateWritten } from './translate-written.ts'

/** DuckDB in this process: it also reads files, and what was written for Snowflake. */
export const embeddedDialect: SqlDialect = {
  ...duckDbDialect,
  files: spellFiles,
  translate: translateWritten,
}
