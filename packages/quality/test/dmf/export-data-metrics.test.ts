import type { LogicalType } from '@mesh/core'
import { createDuckDbClient } from '@mesh/local'
import { type CatalogTable, parseStatement } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import {
  type Check,
  check,
  type DataMetricExport,
  exportDataMetrics,
  runChecks,
  threshold,
} from '../../src/exports/index.ts'
import { createTable } from '../create-table.ts'

const columns: Readonly<Record<string, LogicalType>> = {
  ID: { kind: 'integer', precision: 9 },
  'Größe "x"': { kind: 'string' },
  AT: { kind: 'timestamp', zone: 'ntz' },
  SEEN: { kind: 'timestamp', zone: 'ltz' },
  DOC: { kind: 'variant' },
}
const named = (name: string): CatalogTable => ({
  name: { database: 'D', schema: 'S', name },
  columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
})
const tables = [named('T'), named('PARENT')]
const schema = { database: 'GOV', schema: 'METRICS' }
const exported = (...checks: readonly Check[]): DataMetricExport =>
  exportDataMetrics(checks, { tables, schema })
const textsOf = ({ statements }: DataMetricExport) =>
  statements.map(({ statement }) => statement.text.replace(/_[0-9A-F]{12}\b/g, '_#'))

describe('functions of Snowflake’s own, where they mean the same', () => {
  test.each([
    {
      given: check.rowCount('d.s.t', threshold.between(1, 10)),
      want: 'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.ROW_COUNT ON () EXPECTATION D_S_T_ROWCOUNT_MUST (VALUE >= 1 AND VALUE <= 10)',
    },
    {
      given: check.notNull('d.s.t', '"Größe ""x"""', {
        must: threshold.lessThan(5),
        should: threshold.exactly(0),
      }),
      want: 'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON ("Größe ""x""") EXPECTATION D_S_T_GR_SSE_X_MISSINGROWS_MUST (VALUE < 5), D_S_T_GR_SSE_X_MISSINGROWS_SHOULD (VALUE = 0)',
    },
    {
      given: check.maximum('d.s.t', 'id', threshold.lessThan(9)),
      want: 'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.MAX ON (ID) EXPECTATION D_S_T_ID_MAXIMUM_MUST (VALUE < 9)',
    },
    {
      given: check.freshness('d.s.t', 'seen', 300),
      want: 'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.FRESHNESS ON (SEEN) EXPECTATION D_S_T_SEEN_AGESECONDS_MUST (VALUE <= 300)',
    },
  ])('$given.metric.kind', ({ given, want }) => {
    expect(textsOf(exported(given))).toEqual([want])
  })
})

describe('functions made for a check', () => {
  test.each([
    {
      given: check.unique('d.s.t', ['id', '"Größe ""x"""']),
      want: [
        'CREATE DATA METRIC FUNCTION IF NOT EXISTS GOV.METRICS.MESH_SURPLUS_ROWS_#(MESH_TABLE TABLE(ID NUMBER(9,0), "Größe ""x""" VARCHAR)) RETURNS NUMBER AS \'SELECT COALESCE(SUM(MESH_COUNT - 1), 0) FROM (SELECT COUNT(*) AS MESH_COUNT FROM MESH_TABLE WHERE "Größe ""x""" IS NOT NULL AND ID IS NOT NULL GROUP BY "Größe ""x""", ID) AS MESH_KEYS\'',
        'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION GOV.METRICS.MESH_SURPLUS_ROWS_# ON (ID, "Größe ""x""") EXPECTATION D_S_T_ID_GR_SSE_X_SURPLUSROWS_MUST (VALUE = 0)',
      ],
    },
    {
      given: check.accepted('d.s.t', '"Größe ""x"""', ["it's", 'a\\b'], { filter: 'id > 0' }),
      want: [
        `CREATE DATA METRIC FUNCTION IF NOT EXISTS GOV.METRICS.MESH_INVALID_ROWS_#(MESH_TABLE TABLE(ID NUMBER(9,0), "Größe ""x""" VARCHAR)) RETURNS NUMBER AS 'SELECT COUNT_IF(NOT ("Größe ""x""" IN (''it''''s'', ''a\\\\\\\\b''))) FROM MESH_TABLE WHERE (id > 0)'`,
        'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION GOV.METRICS.MESH_INVALID_ROWS_# ON (ID, "Größe ""x""") EXPECTATION D_S_T_GR_SSE_X_INVALIDROWS_ACCEPTED_MUST (VALUE = 0)',
      ],
    },
    {
      given: check.holds('d.s.t', 'seen >= at'),
      want: [
        "CREATE DATA METRIC FUNCTION IF NOT EXISTS GOV.METRICS.MESH_BROKEN_ROWS_#(MESH_TABLE TABLE(AT TIMESTAMP_NTZ(9), SEEN TIMESTAMP_LTZ(9))) RETURNS NUMBER AS 'SELECT COUNT_IF(NOT (seen >= at)) FROM MESH_TABLE'",
        'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION GOV.METRICS.MESH_BROKEN_ROWS_# ON (AT, SEEN) EXPECTATION D_S_T_BROKENROWS_SEEN_AT_MUST (VALUE = 0)',
      ],
    },
    {
      given: check.references('d.s.t', 'id', 'd.s.parent', 'id'),
      want: [
        "CREATE DATA METRIC FUNCTION IF NOT EXISTS GOV.METRICS.MESH_ORPHAN_ROWS_#(MESH_TABLE TABLE(ID NUMBER(9,0)), MESH_REFERENCED TABLE(ID NUMBER(9,0))) RETURNS NUMBER AS 'SELECT COUNT(*) FROM (SELECT ID FROM MESH_TABLE WHERE ID IS NOT NULL) AS MESH_CHILD WHERE NOT EXISTS (SELECT 1 FROM MESH_REFERENCED AS MESH_PARENT WHERE MESH_PARENT.ID = MESH_CHILD.ID)'",
        'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION GOV.METRICS.MESH_ORPHAN_ROWS_# ON (ID, TABLE(D.S.PARENT(ID))) EXPECTATION D_S_T_ID_ORPHANROWS_MUST (VALUE = 0)',
      ],
    },
    {
      given: check.notNull('d.s.t', 'id', {
        must: threshold.atMost(0.05, 'fractionOfRows'),
        should: threshold.exactly(0),
      }),
      want: [
        "CREATE DATA METRIC FUNCTION IF NOT EXISTS GOV.METRICS.MESH_MISSING_ROWS_#(MESH_TABLE TABLE(ID NUMBER(9,0))) RETURNS NUMBER AS 'SELECT CASE WHEN NOT (MESH_VALUE <= 0.05 * GREATEST((SELECT COUNT(*) FROM MESH_TABLE), 1)) THEN 2 WHEN NOT (MESH_VALUE = 0) THEN 1 ELSE 0 END FROM (SELECT (SELECT COUNT(*) - COUNT(ID) FROM MESH_TABLE) AS MESH_VALUE)'",
        'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION GOV.METRICS.MESH_MISSING_ROWS_# ON (ID) EXPECTATION D_S_T_ID_MISSINGROWS_MUST (VALUE < 2), D_S_T_ID_MISSINGROWS_SHOULD (VALUE < 1)',
      ],
    },
    {
      given: check.sql(
        'd.s.t',
        { metric: 'SELECT AVG(ID) FROM D.S.T' },
        { must: threshold.atLeast(0.5), id: '1st' },
      ),
      want: [
        "CREATE DATA METRIC FUNCTION IF NOT EXISTS GOV.METRICS.MESH_CUSTOM_METRIC_#(MESH_TABLE TABLE(ID NUMBER(9,0))) RETURNS NUMBER AS 'SELECT CASE WHEN NOT (MESH_VALUE >= 0.5) THEN 2 ELSE 0 END FROM (SELECT (SELECT AVG(ID) FROM D.S.T) AS MESH_VALUE)'",
        'ALTER TABLE D.S.T ADD DATA METRIC FUNCTION GOV.METRICS.MESH_CUSTOM_METRIC_# ON (ID) EXPECTATION CHECK_1ST_MUST (VALUE < 2)',
      ],
    },
  ])('$given.id', ({ given, want }) => {
    const { diagnostics, ...found } = exported(given)
    expect(diagnostics).toEqual([])
    expect(textsOf({ diagnostics, ...found })).toEqual(want)
    for (const { statement } of found.statements)
      expect(parseStatement(statement.text).kind).not.toBe('unknownStatement')
  })

  test('a view is altered as one', () => {
    const views = tables.map((each) => ({ ...each, kind: 'view' as const }))
    const { statements } = exportDataMetrics([check.notNull('d.s.t', 'id')], {
      tables: views,
      schema,
      schedule: { minutes: 5 },
    })
    expect(statements.map(({ statement }) => statement.text)).toEqual([
      "ALTER VIEW D.S.T SET DATA_METRIC_SCHEDULE = '5 MINUTE'",
      'ALTER VIEW D.S.T ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON (ID) EXPECTATION D_S_T_ID_MISSINGROWS_MUST (VALUE = 0)',
    ])
    for (const { statement } of statements) expect(parseStatement(statement.text).kind).toBe('alter')
  })

  test('checks that measure the same share a function and an association', () => {
    const { statements } = exported(
      check.unique('d.s.t', 'id', { must: threshold.atMost(10) }),
      check.unique('d.s.t', 'id', { must: threshold.atMost(3), id: 'stricter' }),
      check.unique('d.s.t', 'id', { metric: 'duplicatedKeys' }),
    )
    expect(statements.map(({ kind, checks }) => [kind, checks])).toEqual([
      ['function', ['D.S.T.ID surplusRows', 'stricter']],
      ['function', ['D.S.T.ID duplicatedKeys']],
      ['association', ['D.S.T.ID surplusRows', 'stricter']],
      ['association', ['D.S.T.ID duplicatedKeys']],
    ])
  })

  test('ids that read alike get names of their own', () => {
    const { statements } = exported(
      check.notNull('d.s.t', 'id', { id: 'a b' }),
      check.notNull('d.s.t', 'id', { id: 'a-b', must: threshold.atMost(1) }),
    )
    expect(statements[0]?.statement.text).toContain(
      'EXPECTATION A_B_MUST (VALUE = 0), A_B_MUST_2 (VALUE <= 1)',
    )
  })
})

describe('schedules', () => {
  test.each([
    { schedule: { minutes: 60 }, want: "ALTER TABLE D.S.T SET DATA_METRIC_SCHEDULE = '60 MINUTE'" },
    {
      schedule: { cron: '0 8 * * * UTC' },
      want: "ALTER TABLE D.S.T SET DATA_METRIC_SCHEDULE = 'USING CRON 0 8 * * * UTC'",
    },
    {
      schedule: 'TRIGGER_ON_CHANGES',
      want: "ALTER TABLE D.S.T SET DATA_METRIC_SCHEDULE = 'TRIGGER_ON_CHANGES'",
    },
  ] as const)('$want', ({ schedule, want }) => {
    const checks = [check.notNull('d.s.t', 'id'), check.rowCount('d.s.t', threshold.atLeast(1))]
    const { statements } = exportDataMetrics(checks, { tables, schema, schedule })
    expect(statements.map(({ kind }) => kind)).toEqual(['schedule', 'association', 'association'])
    expect(statements[0]?.statement.text).toBe(want)
  })
})

describe('what Snowflake cannot express is told, nothing is dropped', () => {
  test.each([
    { given: check.freshness('d.s.t', 'at', 300), why: /FRESHNESS/ },
    { given: check.notNull('d.s.other', 'id'), why: /columns of its table/ },
    { given: check.notNull('d.s.t', 'nope'), why: /type of nope|type of NOPE/ },
    { given: check.mean('d.s.t', 'id', threshold.atLeast(1)), why: /no number of rows/ },
    { given: check.holds('d.s.t', 'RANDOM() > id'), why: /RANDOM/ },
    {
      given: check.distinctValues('d.s.t', 'doc', threshold.atLeast(1), { filter: 'nope = 1' }),
      why: /NOPE/,
    },
    { given: { ...check.notNull('d.s.t', 'id'), groupBy: ['at'] }, why: /segment/ },
    { given: { ...check.notNull('d.s.t', 'id'), window: { column: 'AT', last: 60 } }, why: /window/ },
    { given: check.rowCount('d.s.t', threshold.changeAtMost(0.5)), why: /earlier runs/ },
    { given: check.notNull('d.s.t', 'id', { filter: 'at > CURRENT_DATE' }), why: /CURRENT_DATE/ },
    { given: check.sql('d.s.t', { failingRows: 'SELECT * FROM T' }), why: /names T without/ },
    { given: check.sql('d.s.t', { failingRows: 'DROP TABLE T' }), why: /not a query/ },
    { given: check.notNull('d.s.t', 'id', { filter: 'id >' }), why: /./ },
    { given: check.references('d.s.t', 'id', 'parent', 'id'), why: /database and schema/ },
    { given: check.unique('d.s.t', []), why: /cannot be measured/ },
  ])('$given.id: $why', ({ given, why }) => {
    const { statements, diagnostics } = exported(given)
    expect(statements).toEqual([])
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'QUALITY.NO_DATA_METRIC',
        severity: 'warning',
        message: expect.stringMatching(why),
      }),
    ])
  })
})

test('the body of a function gives the number that a run gives', async () => {
  const client = await createDuckDbClient()
  const rows = [1, 1, 2, null, 3].map((ID, index) => ({
    ID,
    'Größe "x"': ['a', null, 'b', 'c', 'zz'][index] ?? null,
  }))
  await createTable(client, 'MESH_TABLE', columns, rows)
  await createTable(client, 'T', columns, rows)
  const filter = 'id < 3'
  const given = [
    check.unique('t', 'id', { filter }),
    check.unique('t', 'id', { metric: 'rowsInDuplicates' }),
    check.accepted('t', '"Größe ""x"""', ['a', 'b'], { filter }),
    check.notNull('t', 'id', { missingValues: [2] }),
  ]
  const at = { database: 'D', schema: 'S', name: 'T' }
  const { statements } = exported(...given.map((each) => ({ ...each, table: at })))
  const { results } = await runChecks(client, given)
  const bodies = statements.filter(({ kind }) => kind === 'function')
  for (const [index, { statement }] of bodies.entries()) {
    const text = / AS '(.*)'$/s.exec(statement.text)?.[1]?.replaceAll("''", "'") ?? ''
    const body = text.replace(/COUNT_IF\(/g, 'COUNT_IF(')
    const { rows: found } = await client.query({ kind: 'statement', text: body, binds: [] })
    expect(Number(Object.values(found[0] ?? {})[0])).toBe(results[index]?.value)
  }
  expect(bodies.length).toBe(given.length)
  await client.close()
})
