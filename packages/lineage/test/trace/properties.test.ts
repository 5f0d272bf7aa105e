import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { direct, told, trace } from './trace.ts'

const column = fc.constantFrom('a', 'b', 'c')
const expression = fc.oneof(
  column.map((name) => `x.${name}`),
  fc.tuple(column, column).map(([left, right]) => `x.${left} + x.${right}`),
  column.map((name) => `case when x.${name} > 0 then x.b else 1 end`),
  column.map((name) => `row_number() over (order by x.${name})`),
  fc.tuple(column, column).map(([value, key]) => `sum(x.${value}) over (partition by x.${key})`),
)
const query = fc
  .record({
    items: fc.array(expression, { minLength: 1, maxLength: 4 }),
    filter: fc.option(column, { nil: undefined }),
  })
  .map(
    ({ items, filter }) =>
      `select ${items.map((item, index) => `${item} as o${index}`).join(', ')} from t x${filter === undefined ? '' : ` where x.${filter} > 1`}`,
  )

describe('what does not change edges', () => {
  test('the name of a table alias', () => {
    fc.assert(
      fc.property(query, fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/), (sql, alias) => {
        const renamed = sql.replaceAll('x.', `"${alias}".`).replace('from t x', `from t as "${alias}"`)
        expect(told(trace(renamed).edges)).toEqual(told(trace(sql).edges))
      }),
    )
  })

  test('a star around the query', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 12 }), (sql, depth) => {
        const wrapped = `${'select * from ('.repeat(depth)}${sql}${')'.repeat(depth)}`
        expect(told(trace(wrapped).edges)).toEqual(told(trace(sql).edges))
      }),
    )
  })

  test('moving the query into a CTE or a UNION ALL with itself', () => {
    fc.assert(
      fc.property(query, (sql) => {
        const want = told(trace(sql).edges)
        expect(told(trace(`with q as (${sql}) select * from q`).edges)).toEqual(want)
        expect(told(trace(`${sql} union all ${sql}`).edges)).toEqual(want)
      }),
    )
  })
})

describe('chains of common tables', () => {
  // Each step makes its three columns from columns of the step before; the model keeps sets of base columns.
  const step = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  })

  test('equal a model of sets', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let sources = ['A', 'B', 'C'].map((name) => new Set([name]))
        const tables = steps.map((columns, index) => {
          const before = sources
          sources = columns.map((inputs) => new Set(inputs.flatMap((input) => [...(before[input] ?? [])])))
          const names = index === 0 ? ['a', 'b', 'c'] : ['k0', 'k1', 'k2']
          const items = columns.map(
            (inputs, at) => `${inputs.map((input) => names[input]).join(' || ')} || '' as k${at}`,
          )
          return `q${index} as (select ${items.join(', ')} from ${index === 0 ? 't' : `q${index - 1}`})`
        })
        const sql = `with ${tables.join(', ')} select k0, k1, k2 from q${steps.length - 1}`
        const want = sources.flatMap((each, at) =>
          [...each].sort().map((name) => `T.${name} > K${at} TRANSFORMATION`),
        )
        expect(direct(trace(sql).edges)).toEqual(want)
      }),
    )
  })

  test('a diamond of 40 levels has as many ways as stars have atoms and still ends', () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) =>
        `q${level} as (select l.a || r.a as a from ${level === 0 ? 't l, t r' : `q${level - 1} l, q${level - 1} r`})`,
    )
    expect(direct(trace(`with ${levels.join(', ')} select a from q39`).edges)).toEqual([
      'T.A > A TRANSFORMATION',
    ])
  })
})

describe('size', () => {
  test('a query of 2,000 columns', () => {
    const items = Array.from({ length: 2000 }, (_, index) => `a + ${index} as c${index}`)
    expect(trace(`select ${items.join(', ')} from t`).edges).toHaveLength(2000)
  })

  test('a UNION ALL of 2,000 queries', () => {
    const sql = Array.from({ length: 2000 }, () => 'select a from t').join(' union all ')
    expect(direct(trace(sql).edges)).toEqual(['T.A > A IDENTITY'])
  })

  test('a chain of 1,000 common tables', () => {
    const tables = Array.from(
      { length: 1000 },
      (_, index) => `q${index} as (select a from ${index === 0 ? 't' : `q${index - 1}`})`,
    )
    expect(direct(trace(`with ${tables.join(', ')} select a from q999`).edges)).toEqual(['T.A > A IDENTITY'])
  })

  test('100 subqueries inside one another are followed', () => {
    const sql = `${'select a from ('.repeat(100)}select a from t${')'.repeat(100)}`
    expect(direct(trace(sql).edges)).toEqual(['T.A > A IDENTITY'])
  })

  test('100,000 subqueries inside one another are a finding', () => {
    const sql = `${'select a from ('.repeat(100_000)}select a from t${')'.repeat(100_000)}`
    expect(trace(sql).diagnostics.map(({ code }) => code)).toEqual(['SQL.TOO_DEEP'])
  })
})
