import type { Statement } from '@mesh/sql'
import { walkSql } from '@mesh/sql'

/** The last parts of the names of tables and columns that a reader found in a statement, as they are stored. */
export interface FoundNames {
  readonly tables: ReadonlySet<string>
  readonly columns: ReadonlySet<string>
}

const stored = (name: unknown, quoted: unknown): string =>
  typeof name !== 'string' ? '' : quoted === true || typeof quoted === 'string' ? name : name.toUpperCase()

/** What our tree says. */
export function namesOfOurs(statement: Statement): FoundNames {
  const tables = new Set<string>()
  const columns = new Set<string>()
  walkSql(statement, {
    tableName: ({ name }) => {
      tables.add(name.parts.at(-1)?.name ?? '')
    },
    columnReference: ({ parts }) => {
      columns.add(parts.at(-1)?.name ?? '')
    },
  })
  return { tables, columns }
}

/** What the tree of `@polyglot-sql/sdk` says: objects under `table` and `column`. */
export function namesOfPolyglot(tree: unknown): FoundNames {
  const tables = new Set<string>()
  const columns = new Set<string>()
  visit(tree, (key, value) => {
    const { name } = value
    if ((key !== 'table' && key !== 'column') || typeof name !== 'object' || name === null) return
    const { name: text, quoted } = name as Fields
    ;(key === 'table' ? tables : columns).add(stored(text, quoted))
  })
  return { tables, columns }
}

/** What the tree of `@guanmingchiu/sqlparser-ts` says: `Table`, and `Identifier` and `CompoundIdentifier` that are no names of objects. */
export function namesOfRust(tree: unknown): FoundNames {
  const tables = new Set<string>()
  const columns = new Set<string>()
  const last = (parts: readonly unknown[]): string => {
    const part = parts.at(-1) as Fields | undefined
    const { value, quote_style } = (part?.Identifier ?? part ?? {}) as Fields
    return stored(value, quote_style)
  }
  visit(tree, (key, value, above) => {
    if (key === 'Table' && Array.isArray(value.name)) tables.add(last(value.name))
    if (key === 'CompoundIdentifier' && Array.isArray(value)) columns.add(last(value))
    if (key === 'Identifier' && above !== 'name') columns.add(stored(value.value, value.quote_style))
  })
  return { tables, columns }
}

type Fields = Readonly<Record<string, unknown>>

/** What holds names of neither: types, collations, the columns of USING, stars and what is left out of them, options of files. */
const passedOver =
  /^(?:Custom|collation|Using|QualifiedWildcard|wildcard_token|opt_(?:exclude|except|rename|ilike)|args_in_parentheses|json_path)$/

/** Every object of a tree, with the key that holds it and the key that holds that one; lists have the key of their holder. */
function visit(tree: unknown, see: (key: string, value: Fields, above: string) => void): void {
  const open: { readonly key: string; readonly value: unknown; readonly above: string }[] = [
    { key: '', value: tree, above: '' },
  ]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const { key, value, above } = each
    if (typeof value !== 'object' || value === null || passedOver.test(key)) continue
    see(key, value as Fields, above)
    if (Array.isArray(value)) for (const item of value) open.push({ key: '', value: item, above: key })
    else
      for (const [name, inner] of Object.entries(value))
        open.push({ key: name, value: inner, above: key === '' ? above : key })
  }
}
