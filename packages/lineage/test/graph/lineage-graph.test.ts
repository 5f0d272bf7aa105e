import {
  createLineageGraph,
  formatRef,
  type LineageEdge,
  type LineageRef,
  type LineageWalk,
  refKey,
} from '@mesh/lineage'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edge, ref } from '../edges.ts'

const graphOf = (...edges: LineageEdge[]) => {
  const graph = createLineageGraph()
  graph.add(edges)
  return graph
}
const told = (walk: LineageWalk) =>
  walk.reached.map((each) => `${each.distance} ${each.kind} ${formatRef(each.ref)}`)
const both = { kinds: ['direct', 'indirect'] } as const

describe('walks', () => {
  const chain = graphOf(edge('A.X > B.X'), edge('B.X > C.X'), edge('B.X > C.Y', 'AGGREGATION'))

  test.each([
    {
      given: 'downstream, nearest first',
      got: chain.downstream(ref('A.X')),
      want: ['1 direct B.X', '2 direct C.X', '2 direct C.Y'],
    },
    {
      given: 'upstream',
      got: chain.upstream(ref('C.Y')),
      want: ['1 direct B.X', '2 direct A.X'],
    },
    { given: 'a depth', got: chain.downstream(ref('A.X'), { depth: 1 }), want: ['1 direct B.X'] },
    { given: 'depth 0', got: chain.downstream(ref('A.X'), { depth: 0 }), want: [] },
    { given: 'something unknown', got: chain.downstream(ref('Z.Z')), want: [] },
    {
      given: 'a dataset stands for its columns',
      got: chain.downstream(ref('B.*')),
      want: ['1 direct C.X', '1 direct C.Y'],
    },
    {
      given: 'direct edges only unless asked',
      got: graphOf(edge('A.X > B.*', 'FILTER'), edge('A.Y > B.Y')).downstream(ref('A.*')),
      want: ['1 direct B.Y'],
    },
    {
      given: 'what decides about a dataset decides about every column of it, and on from there',
      got: graphOf(edge('A.X > B.*', 'FILTER'), edge('A.Y > B.Y'), edge('B.Y > C.Y')).downstream(
        ref('A.X'),
        both,
      ),
      want: ['1 indirect B.*', '1 indirect B.Y', '2 indirect C.Y'],
    },
    {
      given: 'a column is upstream of its dataset, not of its neighbours',
      got: graphOf(edge('A.X > B.X'), edge('A.Y > B.Y')).downstream(ref('A.X'), both),
      want: ['1 direct B.X'],
    },
    {
      given: 'an edge from a dataset may carry any column',
      got: graphOf(edge('A.X > B.X'), edge('B.* > C.*')).downstream(ref('A.X')),
      want: ['1 direct B.X', '2 direct C.*'],
    },
    {
      given: 'upstream of a column with what decides about its rows',
      got: graphOf(edge('A.X > B.*', 'JOIN'), edge('A.Y > B.Y')).upstream(ref('B.Y'), both),
      want: ['1 indirect A.X', '1 direct A.Y'],
    },
    {
      given: 'a cycle ends',
      got: graphOf(edge('A.X > B.X'), edge('B.X > A.X'), edge('A.X > A.X')).downstream(ref('A.X')),
      want: ['1 direct B.X'],
    },
  ])('$given', ({ got, want }) => expect(told(got)).toEqual(want))

  test('a path names the edges of a shortest way', () => {
    const graph = graphOf(
      edge('A.X > B.X'),
      edge('B.X > C.X'),
      edge('C.X > D.X'),
      edge('B.X > D.X', 'TRANSFORMATION'),
    )
    expect(graph.downstream(ref('A.X')).pathTo(ref('D.X'))).toEqual([
      edge('A.X > B.X'),
      edge('B.X > D.X', 'TRANSFORMATION'),
    ])
    expect(graph.downstream(ref('A.X')).pathTo(ref('Q.Q'))).toEqual([])
    expect(graph.upstream(ref('C.X')).pathTo(ref('A.X'))).toEqual([edge('B.X > C.X'), edge('A.X > B.X')])
  })

  test('a negative depth is refused', () => {
    expect(() => chain.upstream(ref('A.X'), { depth: -1 })).toThrow(
      expect.objectContaining({ code: 'LINEAGE.INVALID_DEPTH' }),
    )
  })
})

describe('edges', () => {
  test('the same edge twice is one, with the evidence of both', () => {
    const second: LineageEdge = {
      ...edge('A.X > B.X'),
      confidence: 0.5,
      evidence: [{ source: 'declared', by: 'dbt' }],
    }
    const graph = graphOf(edge('A.X > B.X'), edge('A.X > B.X'), second, edge('A.X > B.X', 'AGGREGATION'))
    expect(graph.edges()).toEqual([
      { ...edge('A.X > B.X'), evidence: [{ source: 'sql' }, { source: 'declared', by: 'dbt' }] },
      edge('A.X > B.X', 'AGGREGATION'),
    ])
  })

  test('names that read alike are different datasets', () => {
    const graph = graphOf(edge('"A.B".X > T.X'), edge('A.B.X > T.X'), edge('"a".B.X > T.X'))
    expect(graph.datasets()).toHaveLength(4)
    expect(told(graph.upstream(ref('T.X')))).toEqual([
      '1 direct A.B.X',
      '1 direct "a".B.X',
      '1 direct "A.B".X',
    ])
    expect(graph.columns({ schema: 'A', name: 'B' })).toEqual(['X'])
  })

  test('edges added after a walk are seen by the next', () => {
    const graph = graphOf(edge('A.X > B.X'))
    expect(told(graph.downstream(ref('A.X')))).toEqual(['1 direct B.X'])
    graph.add([edge('B.X > C.X')])
    expect(told(graph.downstream(ref('A.X')))).toEqual(['1 direct B.X', '2 direct C.X'])
  })
})

describe('against a naive model', () => {
  const column = fc.constantFrom('A.X', 'A.Y', 'B.X', 'B.Y', 'C.X', 'D.X', 'E.X', 'E.Y')
  const edges = fc.array(
    fc.record({ from: column, to: column }).map(({ from, to }) => edge(`${from} > ${to}`)),
    { maxLength: 24 },
  )

  const naive = (all: readonly LineageEdge[], start: string, depth: number): readonly string[] => {
    const distances = new Map([[start, 0]])
    for (let step = 1; step <= depth; step += 1)
      for (const each of all)
        if (distances.get(refKey(each.from)) === step - 1 && !distances.has(refKey(each.to)))
          distances.set(refKey(each.to), step)
    return [...distances]
      .filter(([, distance]) => distance > 0)
      .map(([key, distance]) => `${distance} ${key}`)
      .sort()
  }

  test('reach and distances agree, up and down', () => {
    fc.assert(
      fc.property(edges, column, fc.integer({ min: 0, max: 9 }), (all, start, depth) => {
        const graph = graphOf(...all)
        const flipped = all.map((each) => ({ ...each, from: each.to, to: each.from }))
        const got = (walk: LineageWalk) =>
          walk.reached.map((each) => `${each.distance} ${refKey(each.ref)}`).sort()
        const key = refKey(ref(start))
        expect(got(graph.downstream(ref(start), { depth }))).toEqual(naive(all, key, depth))
        expect(got(graph.upstream(ref(start), { depth }))).toEqual(naive(flipped, key, depth))
      }),
    )
  })

  test('every path is a way of that length', () => {
    fc.assert(
      fc.property(edges, column, (all, start) => {
        const walk = graphOf(...all).downstream(ref(start))
        for (const { ref: end, distance } of walk.reached) {
          const path = walk.pathTo(end)
          expect(path).toHaveLength(distance)
          expect([...path.map(({ from }) => refKey(from)), refKey(end)]).toEqual([
            refKey(ref(start)),
            ...path.map(({ to }) => refKey(to)),
          ])
        }
      }),
    )
  })

  test('the order of edges does not change the answer', () => {
    fc.assert(
      fc.property(edges, column, (all, start) => {
        expect(told(graphOf(...all).downstream(ref(start), both))).toEqual(
          told(graphOf(...all.toReversed()).downstream(ref(start), both)),
        )
      }),
    )
  })
})

describe('large graphs', () => {
  const dataset = { database: 'D', schema: 'S', name: 'T' }
  const evidence = [{ source: 'sql' }] as const
  const columns = (size: number) =>
    Array.from({ length: size + 1 }, (_, index) => ({ dataset, column: `C${index}` }))
  const link = (from: LineageRef | undefined, to: LineageRef | undefined): LineageEdge => ({
    from: from as LineageRef,
    to: to as LineageRef,
    kind: 'direct',
    subtype: 'IDENTITY',
    evidence,
  })

  test('a chain of a million edges: the far end is a million steps away', () => {
    const size = 1_000_000
    const chain = columns(size)
    const graph = createLineageGraph()
    graph.add(chain.slice(1).map((end, index) => link(chain[index], end)))
    const walk = graph.downstream({ dataset, column: 'C0' })
    expect(walk.reached.at(-1)).toEqual({
      ref: { dataset, column: `C${size}` },
      distance: size,
      kind: 'direct',
    })
    expect(walk.pathTo({ dataset, column: `C${size}` })).toHaveLength(size)
  })

  test('200,000 edges out of one column', () => {
    const size = 200_000
    const [first, ...others] = columns(size)
    const graph = createLineageGraph()
    graph.add(others.map((other) => link(first, other)))
    expect(graph.downstream({ dataset, column: 'C0' }).reached).toHaveLength(size)
  })
})
