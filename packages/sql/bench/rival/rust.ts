import type { SqlReader } from './rival.ts'

/** `@guanmingchiu/sqlparser-ts`: sqlparser-rs as WASM. */
export async function loadRust(): Promise<SqlReader> {
  const { init, parse } = await import('@guanmingchiu/sqlparser-ts')
  await init()
  const read = (sql: string): readonly unknown[] | undefined => {
    try {
      return parse(sql, 'snowflake')
    } catch {
      return undefined
    }
  }
  return {
    name: '@guanmingchiu/sqlparser-ts',
    specifier: '@guanmingchiu/sqlparser-ts',
    parse: (sql) => void read(sql),
    read,
    classify: (sql) => {
      const trees = read(sql)
      return trees === undefined ? 'refused' : trees.length === 1 ? 'tree' : 'opaque'
    },
  }
}
