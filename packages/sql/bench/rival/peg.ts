import type { SqlReader } from './rival.ts'

/** `node-sql-parser`: a grammar for each dialect, compiled by PEG.js; only that of Snowflake is loaded. */
export async function loadPeg(): Promise<SqlReader> {
  const { default: built } = await import('node-sql-parser/build/snowflake.js')
  const parser = new built.Parser()
  const read = (sql: string): unknown => {
    try {
      return parser.astify(sql, { database: 'snowflake' })
    } catch {
      return undefined
    }
  }
  return {
    name: 'node-sql-parser',
    specifier: 'node-sql-parser/build/snowflake.js',
    parse: (sql) => void read(sql),
    read,
    classify: (sql) => (read(sql) === undefined ? 'refused' : 'tree'),
  }
}
