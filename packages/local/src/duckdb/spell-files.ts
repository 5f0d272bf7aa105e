import { assertNever, type DataFiles } from '@mesh/core'
import { duckDbDialect } from '@mesh/sql'
import { withoutPattern } from './without-pattern.ts'

/**
 * The rows of files as they stand in FROM. Types of CSV and JSON are those that every row agrees with, not the first ones.
 *
 * Sources: https://duckdb.org/docs/stable/data/csv/overview, https://duckdb.org/docs/stable/data/json/loading_json
 */
export function spellFiles({ format, paths }: DataFiles): string {
  const list = `[${paths.map((path) => duckDbDialect.literal(withoutPattern(path))).join(', ')}]`
  switch (format) {
    case 'parquet':
      return `read_parquet(${list})`
    case 'csv':
      return `read_csv(${list}, sample_size = -1)`
    case 'json':
      return `read_json(${list}, sample_size = -1)`
    default:
      return assertNever(format, 'format of files')
  }
}
