import {
  bindQuery,
  bindQueryAsync,
  bindStatementAsync,
  type CatalogTable,
  createCatalogOf,
  parseQuery,
  parseStatement,
} from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { outline, session, tables } from './shop.ts'

const view = (name: string, columns: string, definition: string, schema = 'S'): CatalogTable => ({
  name: { database: 'D', schema, name },
  kind: 'view',
  columns: columns.split(' ').map((column) => ({ name: column })),
  definition,
})

const catalog = createCatalogOf([
  ...tables,
  view(
    'TOTALS',
    'WHO TOTAL',
    'create view totals (who, total) as select customer, sum(amount) from orders group by 1',
  ),
  view('ABOVE', 'WHO', 'select who from totals where total > 1'),
  view('ELSEWHERE', 'ONLY_HERE', 'select only_here from orders', 'OTHER'),
  view('LOOP_A', 'X', 'select x from loop_b'),
  view('LOOP_B', 'X', 'select x from loop_a'),
  view('BROKEN', 'X', 'select x frm orders'),
  view('WRONG', 'X', 'select nothing as x from orders'),
])

const expand = (text: string) => bindQuery(parseQuery(text), catalog, session, { text, expandViews: true })

describe('views that are looked into', () => {
  test.each([
    {
      sql: 'select * from totals',
      want: ['WHO VARCHAR(20) < ORDERS.CUSTOMER', 'TOTAL NUMBER(22,2) < aggregation ORDERS.AMOUNT'],
    },
    { sql: 'select v.who from above v', want: ['WHO VARCHAR(20) < ORDERS.CUSTOMER'] },
    { sql: 'select only_here from other.elsewhere', want: ['ONLY_HERE NUMBER(38,0) < ORDERS.ONLY_HERE'] },
  ])('$sql', ({ sql, want }) => {
    const { columns, diagnostics } = expand(sql)
    expect({ columns: columns.map(outline), diagnostics }).toEqual({ columns: want, diagnostics: [] })
  })

  test('the relation still tells which view it is', () => {
    expect(expand('select 1 from totals t').relations).toMatchObject([
      { name: 'T', source: { kind: 'query', view: { database: 'D', schema: 'S', name: 'TOTALS' } } },
    ])
  })

  test('without the option a view is a table', () => {
    expect(bindQuery(parseQuery('select who from above'), catalog, session).columns.map(outline)).toEqual([
      'WHO < ABOVE.WHO',
    ])
  })

  test.each([
    {
      sql: 'select x from loop_a',
      want: ['SQL.VIEW_CYCLE A view reads itself: D.S.LOOP_A reads D.S.LOOP_B reads D.S.LOOP_A @14'],
    },
    {
      sql: 'select x from broken',
      want: [
        'SQL.VIEW_DEFINITION In the view D.S.BROKEN: Syntax error: found "orders", expected the end of the statement @14',
      ],
    },
    {
      sql: 'select x from wrong',
      want: ['SQL.VIEW_DEFINITION In the view D.S.WRONG: NOTHING names no column of what stands in FROM @14'],
    },
  ])('$sql', ({ sql, want }) => {
    const found = expand(sql).diagnostics.map(
      ({ code, message, where }) => `${code} ${message} @${where?.offset}`,
    )
    expect(found).toEqual(want)
  })

  test('each view is bound once, however many views read it twice', () => {
    const levels = 30
    const chain = Array.from({ length: levels }, (_, level) =>
      view(
        `V${level}`,
        'ID',
        level === 0
          ? 'select id from orders'
          : `select a.id from v${level - 1} a join v${level - 1} b on a.id = b.id`,
      ),
    )
    const { columns } = bindQuery(
      parseQuery(`select id from v${levels - 1}`),
      createCatalogOf([...tables, ...chain]),
      session,
      {
        expandViews: true,
      },
    )
    const waiting = columns.flatMap(({ origin }) => (origin.kind === 'expression' ? origin.inputs : []))
    for (const input of waiting) {
      const { origin } = input.column
      if (origin.kind === 'expression') waiting.push(...origin.inputs)
    }
    expect(waiting.length).toBeLessThan(5 * levels)
  })
})

describe('a catalog that has to ask', () => {
  const asking = () => {
    const rounds: string[][] = []
    let round: string[] = []
    return {
      rounds,
      table: async (name: {
        readonly database?: string
        readonly schema?: string
        readonly name: string
      }) => {
        if (round.length === 0) {
          rounds.push(round)
          queueMicrotask(() => {
            round = []
          })
        }
        round.push(name.name)
        await Promise.resolve()
        return catalog.table(name)
      },
    }
  }

  test('is asked for all tables at once', async () => {
    const { rounds, table } = asking()
    const text =
      'with c as (select name from customers) select id, name from c, d.s.orders where exists (select 1 from d.s.sales)'
    const { columns } = await bindQueryAsync(parseQuery(text), { table }, session, { text })
    expect(columns.map(outline)).toEqual(['ID NUMBER(38,0) < ORDERS.ID', 'NAME VARCHAR(50) < CUSTOMERS.NAME'])
    expect(rounds.map((names) => names.toSorted())).toEqual([['CUSTOMERS', 'CUSTOMERS', 'ORDERS', 'SALES']])
  })

  test('is asked for what views read in the next round', async () => {
    const { rounds, table } = asking()
    const query = parseQuery('select who from d.s.above')
    const { columns } = await bindQueryAsync(query, { table }, session, { expandViews: true })
    expect(columns.map(outline)).toEqual(['WHO VARCHAR(20) < ORDERS.CUSTOMER'])
    expect(rounds).toEqual([['ABOVE'], ['TOTALS'], ['ORDERS']])
  })

  test('serves statements too', async () => {
    const { table } = asking()
    const { writes } = await bindStatementAsync(
      parseStatement('insert into customers (id) select id from orders'),
      { table },
      session,
    )
    expect(writes.map(({ target, known }) => ({ target, known }))).toEqual([
      { target: { database: 'D', schema: 'S', name: 'CUSTOMERS' }, known: true },
    ])
  })

  test('a failure of the catalog is the failure of binding', async () => {
    const failing = { table: () => Promise.reject(new TypeError('offline')) }
    await expect(bindQueryAsync(parseQuery('select 1 from t'), failing)).rejects.toThrow('offline')
  })
})
