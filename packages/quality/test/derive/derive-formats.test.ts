import type { SchemaProperty } from '@mesh/contracts'
import { expect, test } from 'vitest'
import { deriveChecks } from '../../src/exports/index.ts'

const rulesOf = (property: Omit<SchemaProperty, 'name'>) => {
  const { checks, diagnostics } = deriveChecks(
    {
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'a',
      version: '1.0.0',
      schema: [{ name: 't', properties: [{ name: 'c', ...property }] }],
    },
    { schema: 'none' },
  )
  return [
    ...checks.map(({ metric, source }) => [source?.pointer, 'rule' in metric && metric.rule]),
    ...diagnostics.map(({ code, where }) => [where?.pointer, code]),
  ]
}

const place = '/schema/0/properties/0/logicalTypeOptions/format'
const format = (name: string) => [[place, { kind: 'format', format: name }]]
const pattern = (text: string) => [[place, { kind: 'pattern', pattern: text, match: 'fullMatch' }]]
const range = (low: number | bigint, high?: number | bigint) => [
  [
    place,
    {
      kind: 'range',
      minimum: { value: low, exclusive: false },
      ...(high !== undefined && { maximum: { value: high, exclusive: false } }),
    },
  ],
]

test.each([
  { logicalType: 'string', given: 'uuid', want: format('uuid') },
  { logicalType: 'string', given: 'date-time', want: format('dateTime') },
  { logicalType: 'string', given: 'ISO-3166-alpha-2', want: format('countryCode') },
  { logicalType: 'string', given: 'password', want: [] },
  {
    logicalType: 'string',
    given: 'byte',
    want: pattern('([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?'),
  },
  { logicalType: 'string', given: 'constructor', want: [[place, 'QUALITY.RULE_UNSUPPORTED']] },
  { logicalType: 'integer', given: 'i8', want: range(-128, 127) },
  { logicalType: 'integer', given: 'u64', want: range(0, 18_446_744_073_709_551_615n) },
  { logicalType: 'integer', given: 'u128', want: range(0) },
  { logicalType: 'integer', given: 'i128', want: [] },
  { logicalType: 'integer', given: 'int', want: [[place, 'QUALITY.RULE_UNSUPPORTED']] },
  { logicalType: 'number', given: 'f32', want: [] },
  { logicalType: 'date', given: 'dd.MM.yyyy', want: [] },
  { logicalType: 'date', physicalType: 'VARCHAR(10)', given: 'yyyy-MM-dd', want: format('date') },
  {
    logicalType: 'date',
    physicalType: 'VARCHAR(10)',
    given: 'dd.MM.yyyy',
    want: pattern('(0[1-9]|[12][0-9]|3[01])\\.(0[1-9]|1[0-2])\\.[0-9]{4}'),
  },
  {
    logicalType: 'timestamp',
    physicalType: 'TEXT',
    given: "yyyyMMdd'T'HH''mm.SSSXXX",
    want: pattern(
      "[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])'[0-5][0-9]\\.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})",
    ),
  },
  { logicalType: 'date', physicalType: 'TEXT', given: 'EEE d', want: [[place, 'QUALITY.RULE_UNSUPPORTED']] },
] as const)('$logicalType $given', ({ given, want, ...property }) => {
  expect(rulesOf({ ...property, logicalTypeOptions: { format: given } })).toEqual(want)
})
