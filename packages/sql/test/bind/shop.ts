import {
  type BoundColumn,
  bindStatement,
  type CatalogTable,
  type ColumnUse,
  createCatalogOf,
  logicalTypeOf,
  parseScript,
  parseStatement,
  type SqlSession,
} from '@mesh/sql'
import { spellType } from '../type/spell-type.ts'

/** The tables of a script of CREATE TABLE; a name without a schema is in D.S. */
function tablesOf(script: string): CatalogTable[] {
  return parseScript(script).statements.flatMap(({ statement }) => {
    if (statement.kind !== 'createTable') return []
    const [name = '', schema = 'S', database = 'D'] = statement.name.parts.map((part) => part.name).reverse()
    return [
      {
        name: { database, schema, name },
        columns: statement.columns.map((column) => ({
          name: column.name.name,
          ...(column.type !== undefined && { type: logicalTypeOf(column.type) }),
        })),
      },
    ]
  })
}

export const session: SqlSession = { database: 'D', schema: 'S' }

export const tables = tablesOf(`
  create table orders (id int, customer varchar(20), amount number(10,2), paid date, doc variant);
  create table customers (id int, name varchar(50), city varchar);
  create table "Mixed" ("Case" int, "UPPER" int, "with space" int);
  create table sales (shop varchar, month varchar, amount number(8,2));
  create table quarters (shop varchar, q1 number(8,2), q2 number(9,1));
  create table other.orders (only_here int);
  create table public.shared (p int);
  create table e.s.far (f float);
  create table e.public.near (n int);`)

export const catalog = createCatalogOf([
  ...tables,
  {
    name: { database: 'D', schema: 'S', name: 'CHANGED' },
    kind: 'stream',
    columns: [{ name: 'ID', type: { kind: 'integer', precision: 38 } }],
  },
  {
    name: { database: 'D', schema: 'S', name: 'FILES' },
    kind: 'external table',
    columns: [{ name: 'VALUE', type: { kind: 'variant' } }],
  },
])

const rank: readonly ColumnUse[] = [
  'identity',
  'transformation',
  'aggregation',
  'sort',
  'window',
  'conditional',
]

/** `NAME TYPE < T.A, aggregation T.B`: the stored columns behind a column, each with what it is to the value. */
export function outline(column: BoundColumn): string {
  const found = new Map<string, ColumnUse>()
  const seen = new Set<BoundColumn>()
  const visit = ({ origin, name }: BoundColumn, use: ColumnUse): void => {
    if (origin.kind === 'file') found.set(`FILE.${name}`, use)
    else if (origin.kind !== 'expression')
      found.set(`${origin.table.name}.${origin.kind === 'star' ? '*' : origin.column}`, use)
    else
      for (const input of origin.inputs) {
        if (seen.has(input.column) && input.use === 'identity') continue
        seen.add(input.column)
        visit(input.column, rank[Math.max(rank.indexOf(use), rank.indexOf(input.use))] ?? use)
      }
  }
  visit(column, 'identity')
  const sources = [...found].map(([source, use]) => (use === 'identity' ? source : `${use} ${source}`))
  const head = column.type === undefined ? column.name : `${column.name} ${spellType(column.type)}`
  return sources.length === 0 ? head : `${head} < ${sources.join(', ')}`
}

/** Binds a statement against the shop. */
export const bind = (text: string) => bindStatement(parseStatement(text), catalog, session, { text })

/** The columns that a query gives. */
export const columnsOf = (text: string): readonly string[] => {
  const { queries, diagnostics } = bind(text)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return [...(queries.at(-1)?.columns ?? []).map(outline), ...errors.map(({ message }) => message)]
}

/** `CODE message @offset` of every finding. */
export const findingsOf = (text: string): readonly string[] =>
  bind(text).diagnostics.map(({ code, message, where }) => `${code} ${message} @${where?.offset}`)

/** `insert D.S.T(NAME < SOURCE)` of every write. */
export const writesOf = (text: string): readonly string[] =>
  bind(text).writes.map(({ action, target, columns, query }) => {
    const filled = columns.map(({ name, value }) =>
      outline({ ...value, name }).replace(/ [A-Z]+(\([^)]*\))? </, ' <'),
    )
    const rows = query.influences.map(
      ({ clause, column }) => `${clause} ${outline({ ...column, name: '' }).replace(/^.*< /, '')}`,
    )
    return `${action} ${target.name} (${filled.join('; ')})${rows.length === 0 ? '' : ` by ${rows.join(', ')}`}`
  })
