import { column, contract, type LintCase, rule } from './contract-of.ts'

/** Each rule once where it finds something, and once, as near as can be, where it does not. */
export const cases: readonly LintCase[] = [
  ['EMPTY_FIELD', contract([], { version: ' ' }), '/version', contract([])],
  [
    'DUPLICATE_NAME',
    contract([{ name: 't' }, { name: 'T' }]),
    '/schema/1',
    contract([{ name: 't' }, { name: 'u' }]),
  ],
  [
    'DUPLICATE_NAME',
    contract([{ name: 't', properties: [{ name: 'a' }, { name: 'b', physicalName: 'A' }] }]),
    '/schema/0/properties/1',
    contract([{ name: 't', properties: [{ name: 'a' }, { name: 'b', physicalName: '"a"' }] }]),
  ],
  [
    'DANGLING_RELATIONSHIP',
    column({ relationships: [{ to: 't.z' }] }),
    '/schema/0/properties/0/relationships/0/to',
    column({ relationships: [{ to: 't.a' }] }),
  ],
  [
    'DANGLING_RELATIONSHIP',
    column({ relationships: [{ to: 'schema/t/properties/z' }] }),
    '/schema/0/properties/0/relationships/0/to',
    column({ relationships: [{ to: 'x.yaml#schema/t/properties/z' }] }),
  ],
  [
    'RELATIONSHIP_LENGTH',
    contract([
      { name: 't', properties: [{ name: 'a' }], relationships: [{ from: ['t.a'], to: ['t.a', 't.a'] }] },
    ]),
    '/schema/0/relationships/0',
    contract([{ name: 't', properties: [{ name: 'a' }], relationships: [{ from: ['t.a'], to: ['t.a'] }] }]),
  ],
  [
    'KEY_POSITION',
    column({ primaryKey: true, primaryKeyPosition: 2 }),
    '/schema/0',
    column({ primaryKey: true, primaryKeyPosition: 1 }),
  ],
  [
    'EMPTY_RANGE',
    column({ logicalType: 'integer', logicalTypeOptions: { minimum: 2, maximum: 1 } }),
    '/schema/0/properties/0/logicalTypeOptions/minimum',
    column({ logicalType: 'integer', logicalTypeOptions: { minimum: 1, maximum: 1 } }),
  ],
  [
    'EMPTY_RANGE',
    column({ logicalType: 'integer', logicalTypeOptions: { minimum: 1, exclusiveMaximum: 1 } }),
    '/schema/0/properties/0/logicalTypeOptions/minimum',
    column({ logicalType: 'integer', logicalTypeOptions: { minimum: 1, exclusiveMaximum: 2 } }),
  ],
  [
    'INVALID_PATTERN',
    column({ logicalTypeOptions: { pattern: '(' } }),
    '/schema/0/properties/0/logicalTypeOptions/pattern',
    column({ logicalTypeOptions: { pattern: '^\\p{L}+$' } }),
  ],
  [
    'ENUM_VALUE',
    column({ logicalType: 'string', enum: [{ value: 1 }] }),
    '/schema/0/properties/0/enum/0/value',
    column({ logicalType: 'string', enum: [{ value: '1' }] }),
  ],
  [
    'ENUM_VALUE',
    column({ enum: [{ value: 1 }, { value: 1, label: 'x' }] }),
    '/schema/0/properties/0/enum/1/value',
    column({ enum: [{ value: 1 }, { value: '1' }] }),
  ],
  [
    'MISSING_STRUCTURE',
    column({ logicalType: 'array' }),
    '/schema/0/properties/0',
    column({ logicalType: 'array', items: { logicalType: 'string' } }),
  ],
  [
    'MISSING_STRUCTURE',
    column({ logicalType: 'array', items: { logicalType: 'object' } }),
    '/schema/0/properties/0/items',
    column({ logicalType: 'object', properties: [{ name: 'x' }] }),
  ],
  [
    'METRIC_LEVEL',
    rule({ metric: 'rowCount', mustBe: 1 }),
    '/schema/0/properties/0/quality/0/metric',
    rule({ metric: 'nullValues', mustBe: 1 }),
  ],
  [
    'MISSING_ARGUMENTS',
    rule({ metric: 'invalidValues', mustBe: 0 }),
    '/schema/0/properties/0/quality/0',
    rule({ metric: 'invalidValues', arguments: { validValues: [] }, mustBe: 0 }),
  ],
  [
    'EMPTY_BETWEEN',
    rule({ metric: 'nullValues', mustBeBetween: [10, 1] }),
    '/schema/0/properties/0/quality/0/mustBeBetween',
    rule({ metric: 'nullValues', mustBeBetween: [1, 10] }),
  ],
  [
    'SLA_ELEMENT',
    contract([{ name: 't' }], { slaProperties: [{ property: 'availability', value: 1, element: 't.a' }] }),
    '/slaProperties/0/element',
    contract([{ name: 't' }], { slaProperties: [{ property: 'availability', value: 1, element: 't' }] }),
  ],
]
