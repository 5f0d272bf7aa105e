import {
  isExpression,
  isKind,
  isReadOnly,
  isStatement,
  parseQuery,
  parseStatement,
  renderSql,
  type SqlNode,
  transformSql,
  walkSql,
} from '@mesh/sql'
import { expect, test } from 'vitest'

test('every node is visited from the top down, with its parents', () => {
  const seen: string[] = []
  walkSql(parseQuery('SELECT a + 1 FROM t'), {
    enter: (node, parents) => {
      seen.push(`${' '.repeat(parents.length)}${node.kind}`)
    },
  })
  expect(seen).toEqual([
    'query',
    ' select',
    '  selectItem',
    '   arithmetic',
    '    columnReference',
    '     identifier',
    '    numberLiteral',
    '  tableName',
    '   objectName',
    '    identifier',
  ])
})

test('false skips what is below', () => {
  const tables: string[] = []
  walkSql(parseQuery('SELECT (SELECT x FROM inner_t) FROM outer_t'), {
    subquery: () => false,
    tableName: ({ name }) => tables.push(renderSql(name)),
  })
  expect(tables).toEqual(['OUTER_T'])
})

test('transform replaces from the bottom up and leaves the old tree alone', () => {
  const before = parseStatement('SELECT a, f(a) FROM t WHERE b')
  const frozen = JSON.stringify(before)
  const after = transformSql(before, {
    columnReference: (each) =>
      renderSql(each) === 'A' ? { kind: 'numberLiteral', text: '7', span: each.span } : each,
  })
  expect(renderSql(after)).toBe('SELECT 7, F(7) FROM T WHERE B')
  expect(JSON.stringify(before)).toBe(frozen)
  expect(transformSql(before, {})).toBe(before)
})

test('guards tell nodes apart', () => {
  const nodes: SqlNode[] = []
  walkSql(parseQuery('SELECT a FROM t'), { enter: (node) => void nodes.push(node) })
  expect(nodes.filter(isStatement).map(({ kind }) => kind)).toEqual(['query'])
  expect(nodes.filter(isExpression).map(({ kind }) => kind)).toEqual(['columnReference'])
  expect(nodes.filter(isKind('identifier')).map(({ name }) => name)).toEqual(['A', 'T'])
})

test('what only reads', () => {
  const cases = [
    'SELECT 1',
    'SHOW TABLES',
    'DESC TABLE t',
    'LIST @s',
    'DELETE FROM t',
    'USE ROLE r',
    'PUT file:///a @s',
    'BEGIN',
    'SET a = 1',
  ]
  expect(cases.filter((each) => isReadOnly(parseStatement(each)))).toEqual(cases.slice(0, 4))
})
