import { parseQuery, type RowPattern, renderSql } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const span = { start: 0, end: 0 }

const { pattern } = fc.letrec<{ pattern: RowPattern }>((tie) => {
  const any = tie('pattern')
  const several = fc.array(any, { minLength: 2, maxLength: 3 })
  const repetition = fc
    .record({ item: any, least: fc.nat(3), more: fc.option(fc.nat(2)), reluctant: fc.boolean() })
    .map(({ item, least, more, reluctant }): RowPattern => {
      const base = { kind: 'patternRepetition', item, least, reluctant, span } as const
      return more === null ? base : { ...base, most: least + more }
    })
  return {
    pattern: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom('A', 'PERMUTE', 'b c').map(
        (name): RowPattern => ({
          kind: 'patternSymbol',
          symbol: { kind: 'identifier', name, quoted: name !== 'A', span },
          span,
        }),
      ),
      fc
        .constantFrom('^' as const, '$' as const)
        .map((at): RowPattern => ({ kind: 'patternAnchor', at, span })),
      several.map((items): RowPattern => ({ kind: 'patternSequence', items, span })),
      several.map((items): RowPattern => ({ kind: 'patternAlternation', items, span })),
      several.map((items): RowPattern => ({ kind: 'patternPermutation', items, span })),
      any.map((item): RowPattern => ({ kind: 'patternExclusion', item, span })),
      repetition,
    ),
  }
})

test('a pattern of rows survives', () => {
  fc.assert(
    fc.property(pattern, (tree) => {
      const text = renderSql(tree)
      const { body } = parseQuery(`SELECT * FROM t MATCH_RECOGNIZE (PATTERN (${text}) DEFINE a AS b)`)
      const [table] = body.kind === 'select' ? body.from : []
      expect(table?.kind === 'matchRecognize' && withoutSpans(table.pattern), text).toEqual(
        withoutSpans(tree),
      )
    }),
    { numRuns: 2000 },
  )
})
