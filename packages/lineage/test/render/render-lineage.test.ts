import { createLineageGraph, type LineageEdge, lineageFormats, renderLineage } from '@mesh/lineage'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edge } from '../edges.ts'
import { parseXml } from './parse-xml.ts'

const edges = [
  edge('D.S.FLIGHTS.DELAY > D.P.DAILY.MEAN', 'AGGREGATION'),
  edge('D.S.FLIGHTS.ORIGIN > D.P.DAILY.ORIGIN'),
  edge('D.S.FLIGHTS.DELAY > D.P.DAILY.*', 'FILTER'),
]

test('text', () => {
  expect(renderLineage(edges, 'text', { title: 'Delays' })).toBe(`Delays

D.S.FLIGHTS  source, 2 columns read by 1 table

D.P.DAILY
  ├─ MEAN      ◀── D.S.FLIGHTS.DELAY   aggregation
  ├─ ORIGIN    ◀── D.S.FLIGHTS.ORIGIN  identity
  └─ every row ◁╌╌ D.S.FLIGHTS.DELAY   filter
`)
})

test('Mermaid', () => {
  expect(renderLineage(edges, 'mermaid', { title: 'Delays' })).toBe(`---
title: "Delays"
---
flowchart LR
  subgraph t0["D.P.DAILY"]
    t0all(["all rows"])
    t0c0["MEAN"]
    t0c1["ORIGIN"]
  end
  subgraph t1["D.S.FLIGHTS"]
    t1c0["DELAY"]
    t1c1["ORIGIN"]
  end
  t1c0 -.-> t0all
  t1c0 --> t0c0
  t1c1 --> t0c1
`)
})

test('DOT', () => {
  expect(renderLineage(edges.slice(0, 1), 'dot', { title: 'A "B"' })).toBe(`digraph lineage {
  graph [rankdir=LR, ranksep=1.2, nodesep=0.3, label="A \\"B\\"", labelloc=t, fontname="Helvetica"]
  node [shape=plain, fontname="Helvetica"]
  edge [color="#64748b", arrowsize=0.6]
  t0 [label=<<table border="1" cellborder="0" cellspacing="0" cellpadding="5" color="#cbd5e1"><tr><td align="left" port="all"><b>DAILY</b><br/><font point-size="9" color="#64748b">D.P</font></td></tr><tr><td align="left" port="c0">MEAN</td></tr></table>>]
  t1 [label=<<table border="1" cellborder="0" cellspacing="0" cellpadding="5" color="#cbd5e1"><tr><td align="left" port="all"><b>FLIGHTS</b><br/><font point-size="9" color="#64748b">D.S</font></td></tr><tr><td align="left" port="c0">DELAY</td></tr></table>>]
  t1:c0:e -> t0:c0:w
}
`)
})

describe('SVG', () => {
  test('says in words what it shows', () => {
    const { root, texts } = parseXml(renderLineage(edges, 'svg', { title: 'Delays & <more>' }))
    expect(root).toBe('svg')
    expect(texts.filter(({ name }) => name === 'title' || name === 'desc').map(({ text }) => text)).toEqual([
      'Delays & <more>',
      '2 tables, 2 direct and 1 indirect links between their columns: D.P.DAILY, D.S.FLIGHTS.',
      'D.S.FLIGHTS.DELAY → D.P.DAILY: FILTER',
      'D.S.FLIGHTS.DELAY → D.P.DAILY.MEAN: AGGREGATION',
      'D.S.FLIGHTS.ORIGIN → D.P.DAILY.ORIGIN: IDENTITY',
      'D.P.DAILY',
      'D.S.FLIGHTS',
    ])
  })

  test('is well-formed and keeps every name, whatever it is called', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
      fc.constantFrom(
        '</svg><script>alert(1)</script>',
        '"\'&<>',
        ']]>',
        '\u0000\u0007',
        '\ud800',
        '<!--',
        '漢字 ☕',
        '\u202eabc',
      ),
    )
    const hostile = fc.record({ from: name, to: name, database: name, column: name, target: name }).map(
      ({ from, to, database, column, target }): LineageEdge => ({
        from: { dataset: { database, schema: 'S', name: from }, column },
        to: { dataset: { name: to }, column: target },
        kind: 'direct',
        subtype: 'IDENTITY',
        evidence: [],
      }),
    )
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), name, (given, title) => {
        const { elements } = parseXml(renderLineage(given, 'svg', { title }))
        expect(elements.filter((each) => each === 'script')).toEqual([])
      }),
    )
  })

  test('shows how many columns it left out, and keeps their links', () => {
    const wide = Array.from({ length: 100 }, (_, index) => edge(`D.S.T.C${index + 100} > D.S.U.X`))
    const { texts } = parseXml(renderLineage(wide, 'svg', { maxColumns: 10 }))
    expect(texts.filter(({ text }) => text === '+ 90 more')).toHaveLength(1)
    expect(texts.filter(({ text }) => text === 'D.S.T.90 more → D.S.U.X: IDENTITY')).toHaveLength(1)
  })
})

describe('every format', () => {
  test.each(lineageFormats)('%s does not depend on the order of edges', (format) => {
    expect(renderLineage(edges.toReversed(), format)).toBe(renderLineage(edges, format))
    const graph = createLineageGraph()
    graph.add(edges)
    expect(renderLineage(graph, format)).toBe(renderLineage(edges, format))
  })

  test.each(lineageFormats)('%s draws nothing, a cycle, a self-reference and 20,000 edges', (format) => {
    const large = Array.from({ length: 20_000 }, (_, index) =>
      edge(`T${index % 900}.C > T${(index * 7) % 1000}.D${index % 9}`),
    )
    for (const given of [[], [edge('A.X > B.X'), edge('B.X > A.X')], [edge('A.X > A.Y')], large])
      expect(renderLineage(given, format).length).toBeGreaterThan(0)
  })

  test.each(lineageFormats)('%s can leave indirect edges out', (format) => {
    expect(renderLineage(edges, format, { kinds: ['direct'] })).toBe(renderLineage(edges.slice(0, 2), format))
  })
})
