import type { ProductShape, TableShape } from '@mesh/core'
import { formatRef, traceProducts } from '@mesh/lineage'
import { expect, test } from 'vitest'

const table = (database: string, name: string, ...columns: readonly string[]): TableShape => ({
  kind: 'table',
  name: { database, schema: 'S', name },
  columns: columns.map((each) => ({ name: each, type: { kind: 'string' }, required: false, tags: [] })),
  keys: [],
  tags: [],
})

const product = (database: string, offered: TableShape, query?: string): ProductShape => ({
  kind: 'product',
  urn: `urn:mesh:product:${database.toLowerCase()}:p:v1`,
  domain: database.toLowerCase(),
  name: 'p',
  version: '1.0.0',
  namespace: { database, schema: 'S' },
  inputs: [],
  outputs: [{ name: 'o', version: '1.0.0', contract: { id: 'c', version: '1.0.0' }, tables: [offered] }],
  ingestion: [],
  transformations: query === undefined ? [] : [{ target: offered.name, materialization: 'view', query }],
  access: [],
  metrics: [],
  serviceLevels: [],
  tags: [],
})

test('columns are traced from product to product, star and unqualified names included', () => {
  const { graph, diagnostics } = traceProducts([
    product('A', table('A', 'T', 'X', 'Y')),
    product('B', table('B', 'V', 'X', 'Y'), 'SELECT * FROM a.s.t'),
  ])
  expect(diagnostics).toEqual([])
  expect(graph.edges().map(({ from, to }) => `${formatRef(from)} → ${formatRef(to)}`)).toEqual([
    'A.S.T.X → B.S.V.X',
    'A.S.T.Y → B.S.V.Y',
  ])
})

test('what cannot be traced is said', () => {
  const { diagnostics } = traceProducts([product('B', table('B', 'V', 'X'), 'SELECT x FROM nowhere.s.t')])
  expect(diagnostics.length).toBeGreaterThan(0)
})
