import type { SqlReader } from './rival.ts'

/** `@polyglot-sql/sdk`: Rust as WASM, after sqlglot. A statement that it does not know is kept as `raw` or `command`. */
export async function loadPolyglot(): Promise<SqlReader> {
  const { Dialect, init, parse } = await import('@polyglot-sql/sdk')
  await init()
  const read = (sql: string): unknown => {
    const result = parse(sql, Dialect.Snowflake)
    return result.success ? result.ast : undefined
  }
  return {
    name: '@polyglot-sql/sdk',
    specifier: '@polyglot-sql/sdk',
    parse: (sql) => void parse(sql, Dialect.Snowflake),
    read,
    classify: (sql) => {
      const trees = read(sql)
      if (!Array.isArray(trees)) return 'refused'
      return trees.length === 1 && !trees.some(isOpaque) ? 'tree' : 'opaque'
    },
  }
}

const isOpaque = (tree: unknown): boolean =>
  typeof tree === 'object' && tree !== null && ('raw' in tree || 'command' in tree)
