import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkContract,
  parseContract,
  parseDataProduct,
  renderContract,
  renderDataProduct,
} from '../../src/exports/index.ts'
import { flights, operations, punctuality } from '../fixtures/flights.ts'

const head = 'apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\n'

test('every problem is reported at once, each with its place', () => {
  const text = 'apiVersion: v3.2.0\nkind: DataContract\nversion: 1.0\nnmae: x\nschema:\n  - properties: 3\n'
  expect(checkContract(text, { file: 'f.yaml' }).diagnostics).toEqual([
    {
      code: 'CONTRACT.MISSING_FIELD',
      severity: 'error',
      message: '"id" is missing',
      where: { file: 'f.yaml', line: 1, column: 1, offset: 0, pointer: '' },
      hint: 'Add id.',
    },
    {
      code: 'CONTRACT.WRONG_TYPE',
      severity: 'error',
      message: 'Expected a text, found a number',
      where: { file: 'f.yaml', line: 3, column: 10, offset: 47, pointer: '/version' },
      hint: 'Put the value in quotes.',
    },
    {
      code: 'CONTRACT.UNKNOWN_FIELD',
      severity: 'error',
      message: 'The standard has no field "nmae" here',
      where: { file: 'f.yaml', line: 4, column: 7, offset: 57, pointer: '/nmae' },
      hint: 'Move it to customProperties, or remove it.',
    },
    {
      code: 'CONTRACT.MISSING_FIELD',
      severity: 'error',
      message: '"name" is missing',
      where: { file: 'f.yaml', line: 6, column: 5, offset: 71, pointer: '/schema/0' },
      hint: 'Add name.',
    },
    {
      code: 'CONTRACT.WRONG_TYPE',
      severity: 'error',
      message: 'Expected a list, found a number',
      where: { file: 'f.yaml', line: 6, column: 17, offset: 83, pointer: '/schema/0/properties' },
    },
  ])
  expect(() => parseContract(text)).toThrow(
    expect.objectContaining({ code: 'CONTRACT.INVALID', message: 'The contract has 5 problems' }),
  )
})

describe('texts that are no document', () => {
  test.each<[string, string, string | RegExp, object]>([
    ['a tab', 'a:\n\t- b', 'The text is indented with a tab', { line: 2 }],
    ['nothing', '', 'The text is empty', { line: 1, column: 1 }],
    ['only comments', '# a\n\n', 'The text is empty', { line: 1, column: 1 }],
    ['an open quote', 'a: "b\nc: d\n', 'The text is not YAML: Missing closing "quote', { line: 3 }],
    ['JSON that ends early', '[1, 2', /flow/i, { line: 1 }],
    ['UTF-16 read as UTF-8', 'a\0p\0', 'The text is not UTF-8', { line: 1, column: 2 }],
    ['Latin-1 read as UTF-8', 'id: caf\uFFFD', 'The text is not UTF-8', { line: 1, column: 8 }],
    ['brackets without end', '['.repeat(1e6), 'It nests deeper than 200 levels', { line: 1, column: 201 }],
    ['dashes without end', '- '.repeat(1e5), 'It nests deeper than 200 levels', { line: 1 }],
    [
      'an alias of itself',
      `${head}customProperties: &x [{ property: a, value: *x }]`,
      'An alias contains itself',
      { line: 5, column: 45 },
    ],
    ['two documents', 'a: 1\n---\nb: 2', 'The text holds more than one document', { line: 2 }],
    ['too much text', 'x'.repeat(16_000_001), 'The text is longer than 16000000 characters', {}],
    [
      'aliases that explode',
      [
        'a: &a [x]',
        ...[...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`),
      ].join('\n'),
      'Its aliases stand for more than 1000000 values',
      { line: 7, column: 26 },
    ],
  ])('%s', (_, text, message, where) => {
    const { contract, diagnostics } = checkContract(text)
    expect([contract, diagnostics]).toEqual([
      undefined,
      [
        expect.objectContaining({
          code: 'CONTRACT.UNREADABLE',
          message: typeof message === 'string' ? message : expect.stringMatching(message),
          where: expect.objectContaining(where),
        }),
      ],
    ])
  })

  test('whatever the text, checking it gives a contract or an error, and never throws', () => {
    const line = fc.constantFrom(
      ...head.split('\n'),
      'schema:',
      '  - name: t',
      '    properties: &a',
      '  *a',
      '- x',
      '"',
      '? {',
      '<<: *a',
      'tags: [a, b]',
      'team: []',
      '__proto__: {}',
      'constructor: 1',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: line }, fc.string()), { maxLength: 12 }),
        (lines) => {
          const { contract, diagnostics } = checkContract(lines.join('\n'))
          return (contract === undefined) === diagnostics.some(({ severity }) => severity === 'error')
        },
      ),
    )
  })
})

test('JSON and a byte order mark are read', () => {
  const want = { apiVersion: 'v3.2.0', kind: 'DataContract', id: 'c', version: '1.0.0' }
  expect(parseContract(JSON.stringify(want))).toEqual(want)
  expect(parseContract(`\uFEFF${head}`)).toEqual(want)
})

test.each([
  ['flights', flights],
  [
    'without anything',
    { apiVersion: 'v3.2.0' as const, kind: 'DataContract' as const, id: 'c', version: '1' },
  ],
])('a contract in code is valid ODCS and comes back from its text: %s', (_, contract) => {
  expect(parseContract(renderContract(contract))).toEqual(contract)
})

test.each([operations, punctuality])(
  'a product in code is valid ODPS and comes back from its text',
  (product) => {
    expect(parseDataProduct(renderDataProduct(product))).toEqual(product)
  },
)

test('any text survives a round trip, whatever YAML thinks it means', () => {
  const word = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'on',
        'no',
        '0123',
        '1e3',
        '2022-01-15',
        '12:30:00',
        '~',
        'null',
        '- a',
        '# b',
        '$' + '{X:-y}',
        'a: b',
        '*x',
        '&y',
        '|',
        '>',
        '"',
        "'",
        ' x ',
        'a\n\nb\n',
        '\t',
        '\u0085',
        '\u2028',
      ),
    )
    .filter((text) => !/[\0\uFFFD]/.test(text) && text.isWellFormed())
  fc.assert(
    fc.property(word, word, fc.array(word), fc.jsonValue(), (id, description, tags, value) => {
      const contract = {
        apiVersion: 'v3.2.0' as const,
        kind: 'DataContract' as const,
        id,
        version: '1.0.0',
        tags,
        description: { purpose: description },
        customProperties: [
          {
            property: 'p',
            value: JSON.parse(JSON.stringify(value).replaceAll(/\\u0000|\uFFFD|-0(?![.\d])/g, '')) as unknown,
          },
        ],
      }
      expect(parseContract(renderContract(contract))).toEqual(contract)
    }),
  )
})
