import { duckDbDialect, snowflakeDialect } from '@mesh/sql'
import { describe, expect, test } from 'vitest'
import { check, explainChecks, planChecks, threshold } from '../../src/exports/index.ts'

const texts = (...given: Parameters<typeof planChecks>) =>
  planChecks(...given).steps.map(({ lane, statement }) => [lane, statement.text])

describe('statements', () => {
  const checks = [
    check.references('flights', 'origin', 'airports', 'iata'),
    check.unique('flights', ['origin', 'at']),
    check.pattern('flights', 'origin', '^\\d$'),
    check.notNull('flights', 'origin'),
    check.notNull('flights', 'origin', { must: threshold.atMost(0.1, 'fractionOfRows') }),
    check.unique('flights', ['at', 'origin'], { metric: 'duplicatedKeys' }),
  ]

  test('Snowflake: cheap lanes first, equal measurements once, positional names', () => {
    expect(texts(checks, snowflakeDialect)).toEqual([
      [
        'scan',
        "SELECT COUNT(*) AS M0, COUNT_IF(NOT (REGEXP_INSTR(ORIGIN, '^\\\\d$') > 0)) AS M1, COUNT(*) - COUNT(ORIGIN) AS M2 FROM FLIGHTS",
      ],
      [
        'group',
        'SELECT * FROM (SELECT COALESCE(SUM(MESH_COUNT - 1), 0) AS M0, COALESCE(SUM(MESH_COUNT), 0) AS M1, COUNT_IF(MESH_COUNT > 1) AS M2 FROM (SELECT COUNT(*) AS MESH_COUNT FROM FLIGHTS WHERE AT IS NOT NULL AND ORIGIN IS NOT NULL GROUP BY AT, ORIGIN) AS MESH_KEYS) AS MESH_0 CROSS JOIN (SELECT COUNT(*) AS M3 FROM (SELECT ORIGIN FROM FLIGHTS WHERE ORIGIN IS NOT NULL) AS MESH_CHILD WHERE NOT EXISTS (SELECT 1 FROM AIRPORTS AS MESH_PARENT WHERE MESH_PARENT.IATA = MESH_CHILD.ORIGIN)) AS MESH_1',
      ],
    ])
  })

  test('DuckDB spells the same plan', () => {
    expect(texts(checks.slice(2, 4), duckDbDialect)).toEqual([
      [
        'scan',
        'SELECT COUNT(*) FILTER (WHERE NOT regexp_matches(CAST("ORIGIN" AS VARCHAR), \'^\\d$\')) AS "M0", COUNT(*) AS "M1", COUNT(*) - COUNT("ORIGIN") AS "M2" FROM "FLIGHTS"',
      ],
    ])
  })

  test('four queries are combined at most, and none beyond the length that the engine takes', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'].map((column) => check.unique('t', column))
    const sizes = (dialect: typeof snowflakeDialect) =>
      planChecks(keys, dialect).steps.map(({ parts, lane }) => [lane, parts?.length ?? 1])
    expect(sizes(snowflakeDialect)).toEqual([
      ['scan', 1],
      ['group', 4],
      ['group', 2],
    ])
    expect(sizes({ ...snowflakeDialect, maxStatementBytes: 300 }).length).toBe(7)
    expect(sizes({ ...snowflakeDialect, maxSelectItems: 3 }).length).toBe(7)
    expect(sizes(duckDbDialect).length).toBe(7)
  })

  test('the limits of the dialect split a scan', () => {
    const many = Array.from({ length: 25 }, (_, index) => check.notNull('t', `c${index}`))
    const sizes = (dialect: typeof snowflakeDialect) =>
      planChecks(many, dialect).steps.map(({ measurements }) => measurements.length)
    expect(sizes({ ...snowflakeDialect, maxSelectItems: 10 })).toEqual([10, 10, 6])
    expect(sizes({ ...snowflakeDialect, maxStatementBytes: 500 })).toEqual([13, 13])
  })

  test('ten thousand checks on a thousand tables are planned at once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => check.notNull(`t${index % 1_000}`, `c${index}`))
    expect(planChecks(many, snowflakeDialect).steps.length).toBe(1_000)
  })
})

test('what no dialect can say is refused, and the others stay', () => {
  const plan = planChecks(
    [check.accepted('t', 'a', ['x\0']), check.notNull('t', 'b'), check.length('t', 'a', {})],
    snowflakeDialect,
  )
  expect(plan.checks.map((each) => (each.kind === 'refused' ? each.error.code : each.kind))).toEqual([
    'SQL.NO_LITERAL',
    'measured',
    'QUALITY.INVALID_CHECK',
  ])
})

test('explainChecks shows statements and whom they serve', () => {
  const checks = [check.notNull('t', 'a'), check.unique('t', 'a'), check.length('t', 'a', {})]
  expect(explainChecks(checks, snowflakeDialect)).toBe(`3 checks, 2 statements (snowflake)

1. scan
  SELECT COUNT(*) - COUNT(A) AS M0, COUNT(*) AS M1 FROM T
  serves T.A missingRows

2. group by key
  SELECT COALESCE(SUM(MESH_COUNT - 1), 0) AS M0, COALESCE(SUM(MESH_COUNT), 0) AS M1 FROM (SELECT COUNT(*) AS MESH_COUNT FROM T WHERE A IS NOT NULL GROUP BY A) AS MESH_KEYS
  serves T.A surplusRows

not measured: T.A invalidRows length
  QUALITY.INVALID_CHECK: The check "T.A invalidRows length" cannot be measured`)
})
