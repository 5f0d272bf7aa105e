import type { Change } from '@mesh/core'
import { createLineageGraph, formatRef, impactOf } from '@mesh/lineage'
import { expect, test } from 'vitest'
import { edge, ref } from '../edges.ts'

const change = (facts: Partial<Change>): Change => ({
  code: 'CONTRACT.COLUMN_REMOVED',
  action: 'removed',
  message: 'a column is gone',
  consumers: 'breaking',
  producers: 'none',
  step: 'major',
  ...facts,
})

const graph = createLineageGraph()
graph.add([
  edge('D.S.FLIGHTS.DELAY > D.P.DAILY.MEAN', 'AGGREGATION'),
  edge('D.S.FLIGHTS.CARRIER > D.P.DAILY.*', 'FILTER'),
  edge('D.P.DAILY.MEAN > D.Q.REPORT.SCORE', 'TRANSFORMATION'),
  edge('D.S."Odd ""table"".".X > D.P.ODD.X'),
])

test('a removed column breaks those who compute from it, with the way there and the owner', () => {
  const removed = change({ subject: { table: 'D.S.FLIGHTS', column: 'DELAY' } })
  expect(
    impactOf([removed], graph, {
      ownerOf: ({ schema }) => (schema === 'P' ? 'punctuality team' : undefined),
    }),
  ).toEqual([
    {
      change: removed,
      subject: ref('D.S.FLIGHTS.DELAY'),
      verdict: 'breaking',
      hits: [
        {
          ref: ref('D.P.DAILY.MEAN'),
          distance: 1,
          kind: 'direct',
          path: [edge('D.S.FLIGHTS.DELAY > D.P.DAILY.MEAN', 'AGGREGATION')],
          owner: 'punctuality team',
        },
        {
          ref: ref('D.Q.REPORT.SCORE'),
          distance: 2,
          kind: 'direct',
          path: [
            edge('D.S.FLIGHTS.DELAY > D.P.DAILY.MEAN', 'AGGREGATION'),
            edge('D.P.DAILY.MEAN > D.Q.REPORT.SCORE', 'TRANSFORMATION'),
          ],
        },
      ],
    },
  ])
})

test.each([
  {
    given: 'a column that is only filtered by',
    change: change({ subject: { table: 'D.S.FLIGHTS', column: 'CARRIER' } }),
    verdict: 'breaking',
    hits: ['D.P.DAILY.*', 'D.Q.REPORT.SCORE'],
  },
  {
    given: 'a column that nobody reads',
    change: change({ subject: { table: 'D.S.FLIGHTS', column: 'ORIGIN' } }),
    verdict: 'possibly-breaking',
    hits: [],
  },
  {
    given: 'a whole table',
    change: change({ subject: { table: 'D.S.FLIGHTS' } }),
    verdict: 'breaking',
    hits: ['D.P.DAILY.*', 'D.P.DAILY.MEAN', 'D.Q.REPORT.SCORE'],
  },
  {
    given: 'a name that needs quotes',
    change: change({ subject: { table: 'D.S."Odd ""table"".', column: 'X' } }),
    error: 'CORE.INVALID_IDENTIFIER',
  },
  {
    given: 'the same, spelled right',
    change: change({ subject: { table: 'D.S."Odd ""table""."', column: 'X' } }),
    verdict: 'breaking',
    hits: ['D.P.ODD.X'],
  },
  {
    given: 'a change that breaks nobody',
    change: change({ consumers: 'notice', subject: { table: 'D.S.FLIGHTS', column: 'DELAY' } }),
    verdict: 'notice',
    hits: ['D.P.DAILY.MEAN', 'D.Q.REPORT.SCORE'],
  },
  {
    given: 'a change of nothing that lineage knows',
    change: change({}),
    verdict: 'possibly-breaking',
    hits: [],
  },
])('$given', ({ change: given, verdict, hits, error }) => {
  if (error !== undefined) {
    expect(() => impactOf([given], graph)).toThrow(expect.objectContaining({ code: error }))
    return
  }
  const [impact] = impactOf({ changes: [given] }, graph)
  expect(impact?.verdict).toBe(verdict)
  expect(impact?.hits.map((hit) => formatRef(hit.ref))).toEqual(hits)
})
