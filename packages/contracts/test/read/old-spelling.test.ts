import { expect, test } from 'vitest'
import {
  type Contract,
  checkContractAs,
  lintContract,
  openContract,
  parseContract,
  renderContract,
  rowSchema,
  writeContract,
} from '../../src/exports/index.ts'

const contract = (version: string, options: string, type = 'integer') =>
  parseContract(`apiVersion: ${version}
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
  - name: t
    properties:
      - name: n
        required: true
        logicalType: ${type}
        physicalType: ${type === 'date' ? 'DATE' : 'NUMBER(5,0)'}
        logicalTypeOptions: ${options}
`)

test.each([
  ['v3.0.2', '{ minimum: 0, exclusiveMinimum: true, maximum: 9 }', { exclusiveMinimum: 0, maximum: 9 }],
  ['v3.0.1', '{ maximum: 9, exclusiveMaximum: true }', { exclusiveMaximum: 9 }],
  ['v3.0.0', '{ minimum: 0, exclusiveMinimum: false }', { minimum: 0 }],
  ['v3.0.2', '{ exclusiveMinimum: true }', {}],
  ['v3.1.0', '{ minimum: 1, exclusiveMinimum: 0 }', { minimum: 1, exclusiveMinimum: 0 }],
])('%s %s', (version, options, want) => {
  const read = contract(version, options)
  expect(read.schema?.[0]?.properties?.[0]?.logicalTypeOptions).toEqual(want)
  expect(checkContractAs(renderContract(read), 'v3.2.0').diagnostics).toEqual([])
})

test('a row on an exclusive limit of v3.0 is refused', () => {
  const rows = rowSchema(contract('v3.0.2', '{ minimum: 0, exclusiveMinimum: true }'), 't')
  expect([0, 1].map((n) => rows.safeParse({ n }).success)).toEqual([false, true])
})

test('limits of dates', () => {
  const read = contract('v3.0.2', '{ minimum: "2020-01-01", exclusiveMinimum: true }', 'date')
  expect(read.schema?.[0]?.properties?.[0]?.logicalTypeOptions).toEqual({ exclusiveMinimum: '2020-01-01' })
})

const rules = (level: string) => `apiVersion: v3.0.2
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
  - name: t
    quality: ${level} # as it was
    properties:
      - name: n
        logicalType: integer
        quality:
          - rule: nullCheck
            description: kept
`

test.each([
  ['{ rule: rowCount, mustBeGreaterThan: 5 }', { metric: 'rowCount', mustBeGreaterThan: 5 }],
  ['{ type: library, rule: countCheck, mustBe: 5 }', { type: 'library', metric: 'rowCount', mustBe: 5 }],
  ['{ rule: duplicateCount, mustBe: 0 }', { metric: 'duplicateValues', mustBe: 0 }],
  ['{ rule: uniqueCheck }', { metric: 'duplicateValues', mustBe: 0 }],
  [
    '{ rule: rowCount, mustBeGreaterThan: 5, mustBeLessThan: 9 }',
    { metric: 'rowCount', mustBeBetween: [5, 9] },
  ],
  [
    '{ rule: ourOwn, mustBe: 5 }',
    {
      type: 'text',
      customProperties: [
        { property: 'rule', value: 'ourOwn' },
        { property: 'mustBe', value: 5 },
      ],
    },
  ],
  ['{ type: sql, query: SELECT 1, mustBe: 5 }', { type: 'sql', query: 'SELECT 1', mustBe: 5 }],
])('a rule of v3.0 %s has the metric that it names', (rule, want) => {
  const text = rules(`[${rule}]`)
  const read = parseContract(text)
  expect(read.schema?.[0]?.quality).toEqual([want])
  expect(read.schema?.[0]?.properties?.[0]?.quality).toEqual([
    { metric: 'nullValues', description: 'kept', mustBe: 0 },
  ])
  expect(checkContractAs(renderContract(read), 'v3.2.0').diagnostics).toEqual([])
  expect(openContract(text).render()).toBe(text)
  expect(writeContract(read, text)).toBe(text)
})

test('a contract of v3.0 is written into its text in the words of v3.0', () => {
  const text = rules('[{ rule: rowCount, mustBeGreaterThan: 5 }]')
  const read = parseContract(text)
  const [table] = read.schema ?? []
  const described = { ...read, schema: [{ ...table, name: 't', description: 'Über "alles"' }] }
  expect(writeContract(described, text)).toContain(
    'quality: [{ rule: rowCount, mustBeGreaterThan: 5 }] # as it was',
  )
  expect(parseContract(writeContract(described, text))).toEqual(described)
  const stricter: Contract = {
    ...read,
    schema: [{ ...table, name: 't', quality: [{ metric: 'rowCount', mustBeGreaterThan: 50 }] }],
  }
  expect(() => writeContract(stricter, text)).toThrow('The edit at "/schema/0/quality/0" cannot be done')
  const newer = { ...stricter, apiVersion: 'v3.2.0' } as const
  expect(parseContract(writeContract(newer, text))).toEqual(newer)
})

test('lint judges a rule of v3.0 by its metric', () => {
  const codes = (rule: string) => lintContract(parseContract(rules(`[${rule}]`))).map(({ code }) => code)
  expect(codes('{ rule: rowCount, mustBe: 5 }')).toEqual([])
  expect(codes('{ rule: duplicateCount, mustBe: 0 }')).toEqual(['CONTRACT.MISSING_ARGUMENTS'])
  expect(codes('{ rule: nullCheck }')).toEqual(['CONTRACT.METRIC_LEVEL'])
})
