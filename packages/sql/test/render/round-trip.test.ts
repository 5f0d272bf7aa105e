import {
  type Expression,
  type Identifier,
  parseExpression,
  parseQuery,
  parseStatement,
  renderSql,
} from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutSpans } from '../without-spans.ts'

const span = { start: 0, end: 0 }
const bareNames = [
  'A',
  'DATE',
  'NAME',
  'TYPE',
  'LIMIT',
  'AT',
  'VALUE',
  'COMMENT',
  'DEFAULT_X',
  'INTERVAL',
  'B$1',
]
const identifier: fc.Arbitrary<Identifier> = fc.oneof(
  fc
    .constantFrom(...bareNames)
    .map((name): Identifier => ({ kind: 'identifier', name, quoted: false, span })),
  fc
    .oneof(
      fc.constantFrom('SELECT', 'a b', 'q"q', 'é', ';', '--'),
      fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme' }),
    )
    .map((name): Identifier => ({ kind: 'identifier', name, quoted: true, span })),
)
const text = fc.string({ maxLength: 8, unit: 'grapheme' }).filter((each) => !each.includes('\0'))
const type = fc.constantFrom(
  { kind: 'typeName' as const, name: 'DATE', arguments: [], span },
  {
    kind: 'typeName' as const,
    name: 'NUMBER',
    arguments: [{ kind: 'typeSize' as const, value: 10, span }],
    span,
  },
)

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  text.map((value): Expression => ({ kind: 'stringLiteral', value, span })),
  fc
    .constantFrom('0', '1', '.5', '1e-3', '12345678901234567890')
    .map((each): Expression => ({ kind: 'numberLiteral', text: each, span })),
  fc.boolean().map((value): Expression => ({ kind: 'booleanLiteral', value, span })),
  fc.constantFrom<Expression>(
    { kind: 'nullLiteral', span },
    { kind: 'binaryLiteral', hex: '0AFF', span },
    { kind: 'variable', name: 'V', span },
    { kind: 'placeholder', name: '', span },
    { kind: 'placeholder', name: '1', span },
    { kind: 'positionalColumn', position: 2, span },
    { kind: 'intervalLiteral', value: '1 day', span },
  ),
  fc
    .array(identifier, { minLength: 1, maxLength: 3 })
    .map((parts): Expression => ({ kind: 'columnReference', parts, span })),
)

const arithmeticLevels = [
  ['+', '-', '||'],
  ['*', '/', '%'],
] as const

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const any = tie('expression')
  const some = fc.array(any, { minLength: 1, maxLength: 3 })
  const several = fc.array(any, { minLength: 2, maxLength: 3 })
  const node = <Shape extends object>(
    kind: string,
    fields: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  ) => fc.record(fields).map((made) => ({ kind, ...made, span }) as unknown as Expression)
  return {
    expression: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      leaf,
      node('unary', { operator: fc.constantFrom('-', '+', 'NOT'), operand: any }),
      node('logical', { operator: fc.constantFrom('AND', 'OR'), operands: several }).filter(
        (each) =>
          each.kind === 'logical' &&
          each.operands.every((inner) => inner.kind !== 'logical' || inner.operator !== each.operator),
      ),
      fc
        .tuple(fc.constantFrom(...arithmeticLevels), several, fc.nat())
        .map(
          ([level, operands, seed]): Expression => ({
            kind: 'arithmetic',
            operands,
            operators: operands.slice(1).map((_, index) => level[(seed + index) % 3] ?? '+'),
            span,
          }),
        )
        .filter((each) => {
          const first = each.kind === 'arithmetic' ? each.operands[0] : undefined
          const isProduct = (operator: string | undefined) => /[*/%]/.test(operator ?? '')
          return !(
            each.kind === 'arithmetic' &&
            first?.kind === 'arithmetic' &&
            isProduct(first.operators[0]) === isProduct(each.operators[0])
          )
        }),
      node('comparison', {
        operator: fc.constantFrom('=', '<>', '<', '<=', '>', '>='),
        left: any,
        right: any,
      }),
      node('is', { operand: any, negated: fc.boolean(), test: fc.constantFrom('NULL', 'TRUE', 'FALSE') }),
      node('isDistinctFrom', { negated: fc.boolean(), left: any, right: any }),
      node('inList', { operand: any, negated: fc.boolean(), items: some }).filter(
        (each) => each.kind === 'inList' && !(each.items.length === 1 && each.items[0]?.kind === 'subquery'),
      ),
      node('between', { operand: any, negated: fc.boolean(), low: any, high: any }),
      node('like', {
        operator: fc.constantFrom('LIKE', 'ILIKE', 'RLIKE'),
        operand: any,
        negated: fc.boolean(),
        pattern: any,
        escape: any,
      }),
      node('likeAny', {
        operator: fc.constantFrom('LIKE', 'ILIKE'),
        quantifier: fc.constantFrom('ANY', 'ALL'),
        operand: any,
        negated: fc.boolean(),
        patterns: some,
      }),
      node('case', {
        operand: any,
        branches: fc.array(
          // biome-ignore lint/suspicious/noThenProperty: the field of the tree
          fc.record({ kind: fc.constant('caseBranch'), when: any, then: any, span: fc.constant(span) }),
          { minLength: 1, maxLength: 2 },
        ),
        otherwise: any,
      }),
      node('cast', { operand: any, type, try: fc.boolean() }),
      node('collate', { operand: any, collation: text }),
      node('path', {
        operand: any,
        segments: fc.array(
          fc.oneof(
            fc.constantFrom('a', 'select', 'A b', 'q"').map((name) => ({ kind: 'pathKey', name, span })),
            any.map((index) => ({ kind: 'pathIndex', index, span })),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      }).filter((each) => each.kind === 'path' && each.operand.kind !== 'path'),
      node('row', { items: several }),
      node('arrayConstant', { items: fc.array(any, { maxLength: 2 }) }),
      node('objectConstant', {
        members: fc.array(
          fc.record({ kind: fc.constant('objectMember'), key: text, value: any, span: fc.constant(span) }),
          { maxLength: 2 },
        ),
      }),
      node('functionCall', {
        name: identifier.map((part) => ({ kind: 'objectName', parts: [part], span })),
        distinct: fc.constant(false),
        arguments: fc.array(any, { maxLength: 3 }),
      }),
      node('subquery', {
        query: any.map((inner) => ({
          kind: 'query',
          body: {
            kind: 'select',
            distinct: false,
            items: [{ kind: 'selectItem', expression: inner, span }],
            from: [],
            windows: [],
            span,
          },
          orderBy: [],
          span,
        })),
      }),
    ),
  }
})

test('parsing a rendered expression gives the same tree', () => {
  fc.assert(
    fc.property(expression, (tree) => {
      const rendered = renderSql(tree)
      expect(withoutSpans(parseExpression(rendered)), rendered).toEqual(withoutSpans(tree))
    }),
    { numRuns: 3000 },
  )
})

test('names and texts of every kind survive a whole statement', () => {
  fc.assert(
    fc.property(identifier, identifier, text, (table, column, comment) => {
      const name = { kind: 'objectName' as const, parts: [table], span }
      const tree = {
        kind: 'createTable' as const,
        orReplace: false,
        orAlter: false,
        temporary: false,
        transient: false,
        ifNotExists: false,
        name,
        columns: [
          {
            kind: 'columnDefinition' as const,
            name: column,
            type: { kind: 'typeName' as const, name: 'DATE', arguments: [], span },
            notNull: true,
            constraints: [],
            policies: [],
            tags: [],
            comment,
            span,
          },
        ],
        constraints: [],
        clusterBy: [],
        copyGrants: false,
        policies: [],
        clauses: [],
        properties: [],
        tags: [{ kind: 'tagAssignment' as const, name, value: comment, span }],
        comment,
        span,
      }
      expect(withoutSpans(parseStatement(renderSql(tree)))).toEqual(withoutSpans(tree))
    }),
  )
})

const chains: readonly (readonly [name: string, text: string])[] = [
  ...['AND', 'OR', '+', '-', '||', '*'].map((operator): readonly [string, string] => [
    operator,
    `SELECT ${Array(10_000).fill('A').join(` ${operator} `)}`,
  ]),
  ['UNION ALL', Array(10_000).fill('SELECT 1').join(' UNION ALL ')],
  ['JOIN', `SELECT 1 FROM T ${Array(10_000).fill('JOIN U ON A = B').join(' ')}`],
  ['IN', `SELECT A IN (${Array(10_000).fill('1').join(', ')})`],
]

test.each(chains)('ten thousand items of %s', (_, given) => {
  expect(renderSql(parseQuery(given)) === given).toBe(true)
})

test('parentheses stay where the meaning needs them and go where it does not', () => {
  const cases = [
    ['(a + b) * c', '(A + B) * C'],
    ['a + (b * c)', 'A + B * C'],
    ['a - (b - c)', 'A - (B - C)'],
    ['(a - b) - c', 'A - B - C'],
    ['((a AND b) AND c) OR d', 'A AND B AND C OR D'],
    ['NOT (a = b)', 'NOT A = B'],
    ['(NOT a) = b', '(NOT A) = B'],
    ['(-1)::INT', '(-1)::INT'],
    ['-1::INT', '-1::INT'],
    ['- -1', '- -1'],
    ['(SELECT 1) + 2', '(SELECT 1) + 2'],
    ['((SELECT 1) + 2)', '(SELECT 1) + 2'],
    ['a IN ((SELECT 1), 2)', 'A IN ((SELECT 1), 2)'],
    ['(a IS NULL) = b', 'A IS NULL = B'],
    ['a BETWEEN (b AND c) AND d', 'A BETWEEN (B AND C) AND D'],
  ]
  expect(cases.map(([given = '']) => renderSql(parseExpression(given)))).toEqual(
    cases.map(([, want]) => want),
  )
})
