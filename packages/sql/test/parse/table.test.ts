import { isMeshError } from '@mesh/core'
import { childNodes, isKind, parseQuery, parseStatement, type SqlNode } from '@mesh/sql'
import { expect, test } from 'vitest'

/** What stands in the text for each node of some kinds. */
function textsOf(text: string, ...kinds: readonly string[]): readonly string[] {
  const found: string[] = []
  const visit = (node: SqlNode) => {
    if (kinds.includes(node.kind)) found.push(text.slice(node.span.start, node.span.end))
    for (const child of childNodes(node)) visit(child)
  }
  visit(parseStatement(text))
  return found
}

test.each([
  [
    'SELECT * FROM t AS a PIVOT (SUM(x) FOR y IN (1)) AS p WHERE z',
    'pivot',
    't AS a PIVOT (SUM(x) FOR y IN (1)) AS p',
  ],
  ['SELECT * FROM a, b UNPIVOT (v FOR k IN (x)) u, c', 'unpivot', 'b UNPIVOT (v FOR k IN (x)) u'],
  ['SELECT * FROM t s SAMPLE (5 ROWS) LIMIT 1', 'sample', 't s SAMPLE (5 ROWS)'],
  [
    'SELECT * FROM t RESAMPLE (USING a INCREMENT BY 1) r',
    'resample',
    't RESAMPLE (USING a INCREMENT BY 1) r',
  ],
  [
    'SELECT * FROM t MATCH_RECOGNIZE (PATTERN (a+) DEFINE a AS b) m JOIN u',
    'matchRecognize',
    't MATCH_RECOGNIZE (PATTERN (a+) DEFINE a AS b) m',
  ],
  ['SELECT * FROM t AT (OFFSET => -60) AS x', 'tableName', 't AT (OFFSET => -60) AS x'],
  ['SELECT * FROM t AT (OFFSET => -60) AS x', 'timeTravel', 'AT (OFFSET => -60)'],
  [
    'SELECT * FROM SEMANTIC_VIEW (s METRICS a.b) AS v',
    'semanticViewTable',
    'SEMANTIC_VIEW (s METRICS a.b) AS v',
  ],
  ['SELECT * FROM a JOIN b JOIN c ON x ON y', 'join', 'JOIN b JOIN c ON x ON y'],
  ['SELECT a FROM t START WITH b CONNECT BY c GROUP BY d', 'connectBy', 'START WITH b CONNECT BY c'],
  ['SELECT m!F(a) OVER (ORDER BY b) AS x', 'functionCall', 'm!F(a) OVER (ORDER BY b)'],
  ['SELECT * FROM LATERAL (SELECT 1) AS x', 'derivedTable', 'LATERAL (SELECT 1) AS x'],
  ['SHOW TABLES ->> SELECT * FROM $1 AS x', 'flowResult', '$1 AS x'],
])('the span of %s: %s', (text, kind, want) => {
  expect(textsOf(text, kind)[0]).toBe(want)
})

test('conditions one behind the other belong to joins from the inside out', () => {
  const { body } = parseQuery('SELECT * FROM a JOIN b JOIN c ON b.x = c.x ON a.y = b.y')
  const [table] = body.kind === 'select' ? body.from : []
  expect(table).toMatchObject({
    kind: 'joinedTable',
    joins: [{ table: { kind: 'joinedTable', joins: [{ table: { name: { parts: [{ name: 'C' }] } } }] } }],
  })
})

test('an operator of FROM stands around its table, the last one outermost', () => {
  const tree = parseQuery('SELECT * FROM t UNPIVOT (v FOR k IN (a)) PIVOT (MAX(v) FOR k IN (1)) SAMPLE (1)')
  const kinds: string[] = []
  for (let each = childNodes(tree.body).find((node) => node.kind === 'sample'); each !== undefined; ) {
    kinds.push(each.kind)
    each = 'table' in each ? (each.table as typeof each) : undefined
  }
  expect(kinds).toEqual(['sample', 'pivot', 'unpivot', 'tableName'])
})

test('a text in IDENTIFIER and in TABLE is the name; a variable stays one', () => {
  const names = ['IDENTIFIER(\'a."B c"\')', 'TABLE(\'a."B c"\')', 'IDENTIFIER($n)', 'TABLE(?)'].map((from) =>
    childNodes(parseQuery(`SELECT * FROM ${from}`).body).find(isKind('tableName')),
  )
  expect(names.map((each) => each?.name.parts.map((part) => part.name))).toEqual([
    ['A', 'B c'],
    ['A', 'B c'],
    [],
    [],
  ])
  expect(names.map((each) => each?.name.dynamic?.kind)).toEqual([
    undefined,
    undefined,
    'variable',
    'placeholder',
  ])
})

test.each([
  ['SELECT * FROM t PIVOT (SUM(a) FOR b IN ())', 40, 'a value'],
  ['SELECT * FROM t MATCH_RECOGNIZE (PATTERN (a |) DEFINE a AS b)', 45, 'a symbol of the pattern'],
  ['SELECT * FROM t AT (TIMESTMP => 1)', 20, 'TIMESTAMP, OFFSET, STATEMENT or STREAM'],
  ['SELECT * FROM a JOIN b ON x ON y', 28, 'JOIN'],
  ['SELECT f(a, b => ) FROM t', 17, 'a value'],
  ['SELECT a FROM t ORDER a', 22, 'BY'],
])('%s is wrong at %i', (text, offset, expected) => {
  try {
    parseStatement(text)
    expect.unreachable()
  } catch (error) {
    expect(isMeshError(error) && error.where?.offset).toBe(offset)
    expect(isMeshError(error) && error.message).toContain(`expected ${expected}`)
  }
})

test('a mistyped word is told', () => {
  const hintOf = (text: string) => {
    try {
      parseStatement(text)
    } catch (error) {
      if (isMeshError(error)) return error.hint
    }
    return undefined
  }
  expect(hintOf('SELECT * FROM t AT (TIMESTMP => 1)')).toBe('Did you mean TIMESTAMP?')
  expect(hintOf('SELECT * FROM t MATCH_RECOGNIZE (PATERN (a) DEFINE a AS b)')).toBe('Did you mean PATTERN?')
  expect(hintOf('SELECT a FROM t CONNECT YB a')).toBe('Did you mean BY?')
})

test('ten thousand samples of a table are refused, not followed', () => {
  const text = `SELECT * FROM t ${'SAMPLE (1) '.repeat(10_000)}`
  expect(() => parseStatement(text)).toThrow(/nested deeper/)
})
