import { bindQuery, bindStatement, createCatalogOf, parseQuery, parseScript } from '@mesh/sql'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSuite } from '../suite/read-suite.ts'
import { randomQuery, randomTables } from './random-query.ts'
import { catalog, outline, session } from './shop.ts'

const known = createCatalogOf(randomTables)
const decisions = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 60 })

const bound = (sql: string) => {
  const { columns, diagnostics } = bindQuery(parseQuery(sql), known, session, { text: sql })
  return {
    columns: columns.map((column) => {
      const [name, sources = ''] = outline(column).split(' < ')
      return { name, sources: sources.split(', ').toSorted() }
    }),
    diagnostics,
  }
}

describe('random queries', () => {
  test('every column is traced to the stored columns that it was made of', () => {
    fc.assert(
      fc.property(decisions, fc.constantFrom('a', 'zz_', 'c_', 't_', 'order_'), (tape, prefix) => {
        const { sql, columns } = randomQuery(tape, prefix)
        expect(bound(sql)).toEqual({
          columns: columns.map(({ name, sources }) => ({ name, sources: sources.toSorted() })),
          diagnostics: [],
        })
      }),
      { numRuns: 300 },
    )
  })

  test('the names of aliases decide nothing but the names of columns', () => {
    fc.assert(
      fc.property(decisions, (tape) => {
        const [left, right] = ['alpha', 'omega'].map((prefix) => bound(randomQuery(tape, prefix).sql))
        expect(right?.columns.map(({ sources }) => sources)).toEqual(
          left?.columns.map(({ sources }) => sources),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('every statement of the suite', () => {
  const cases = readSuite().flatMap((page) => page.cases.filter(({ refused }) => !refused))

  test('is bound, with known tables and without, and each reference stands where it says', () => {
    for (const { sql: text } of cases) {
      const [parsed] = parseScript(text).statements
      if (parsed === undefined) continue
      const { statement } = parsed
      for (const tables of [catalog, createCatalogOf([])]) {
        const { references, diagnostics } = bindStatement(statement, tables, session, {
          text,
          expandViews: true,
        })
        for (const { where } of diagnostics) expect(where?.offset, text).toBeLessThan(text.length)
        for (const { node } of references) expect(node.span.end, text).toBeLessThanOrEqual(text.length)
      }
    }
  })
})
