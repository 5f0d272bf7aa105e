import type { Contract, SchemaObject, SchemaProperty } from '@mesh/contracts'
import fc from 'fast-check'

/** Names that are hard: quotes, other scripts, reserved words, names of things that every object has. */
const columnNames = [
  'id',
  'select',
  'ünï çode',
  `it's "quoted"`,
  'camelCase',
  '__proto__',
  '数量',
  'a.b',
  'rows',
  'x y',
]

const kinds: readonly fc.Arbitrary<Omit<SchemaProperty, 'name'>>[] = [
  fc.record({
    logicalType: fc.constant('string' as const),
    logicalTypeOptions: fc.oneof(
      fc.record({ minLength: fc.integer({ min: 0, max: 4 }), maxLength: fc.integer({ min: 5, max: 9 }) }),
      fc.constantFrom(
        { pattern: '^[A-Z]{3}-\\d{4}$' },
        { pattern: '\\d{2,3}', maxLength: 8 },
        { pattern: '^(?:north|south)[a-f]+$' },
        { pattern: '^[^aeiou"\']{4}$' },
        { pattern: '^\\p{Lu}[\\u00e0-\\u00ff]{3}\\w\\b$' },
        { minLength: 1, maxLength: 2 ** 24 },
      ),
    ),
  }),
  fc.record({
    logicalType: fc.constant('integer' as const),
    physicalType: fc.constantFrom('NUMBER(9)', 'NUMBER(38,0)', 'BIGINT', 'NUMBER(4,0)'),
    logicalTypeOptions: fc.constantFrom(
      { minimum: -99, maximum: 999 },
      { exclusiveMinimum: 0 },
      { exclusiveMaximum: -5, multipleOf: 5 },
      { minimum: 0.5, maximum: 4_000.5 },
    ),
  }),
  fc.record({
    logicalType: fc.constant('number' as const),
    physicalType: fc.constantFrom('NUMBER(12,2)', 'NUMBER(38,10)', 'DECIMAL(5,4)'),
    logicalTypeOptions: fc.constantFrom(
      {},
      { minimum: -1, maximum: 1 },
      { exclusiveMinimum: 0 },
      { multipleOf: 0.05 },
    ),
  }),
  fc.record({
    logicalType: fc.constant('number' as const),
    logicalTypeOptions: fc.constantFrom({}, { minimum: 0.1, maximum: 0.2 }, { exclusiveMaximum: 0 }),
  }),
  fc.record({
    logicalType: fc.constant('date' as const),
    logicalTypeOptions: fc.constantFrom({}, { minimum: '2020-02-28', exclusiveMaximum: '2024-03-01' }),
  }),
  fc.record({
    logicalType: fc.constant('timestamp' as const),
    physicalType: fc.constantFrom('TIMESTAMP_NTZ', 'TIMESTAMP_TZ', 'TIMESTAMP_NTZ(3)'),
    logicalTypeOptions: fc.constantFrom(
      {},
      { minimum: '2019-12-31T23:59:50', maximum: '2020-06-01T00:00:00' },
    ),
  }),
  fc.record({
    logicalType: fc.constant('time' as const),
    logicalTypeOptions: fc.constantFrom({}, { minimum: '08:00:00' }),
  }),
  fc.record({ physicalType: fc.constantFrom('BINARY', 'VARIANT') }),
  fc.constant({
    logicalType: 'object',
    properties: [
      { name: 'inner', logicalType: 'string', required: true, logicalTypeOptions: { pattern: '^[a-z]{6}$' } },
      {
        name: 'list',
        logicalType: 'array',
        items: { logicalType: 'integer' },
        logicalTypeOptions: { minItems: 2, uniqueItems: true },
      },
    ],
  }),
  fc.constant({ logicalType: 'vector', logicalTypeOptions: { dimensions: 4, normalized: true } }),
]

const flag = fc.constant({ logicalType: 'boolean' } as const)
const listed = fc.constant({
  logicalType: 'string',
  enum: ['new', "it's", 'ünï', ''].map((value) => ({ value })),
} as const)

const column = fc
  .tuple(fc.oneof(...kinds, flag, listed), fc.boolean(), fc.boolean(), fc.constantFrom('none', 'few', 'half'))
  .map(([type, required, unique, missing]): Omit<SchemaProperty, 'name'> => {
    const isScalar =
      'logicalType' in type &&
      ['string', 'integer', 'number', 'date', 'timestamp'].includes(type.logicalType ?? '')
    const isWide = isScalar && !('enum' in type) && JSON.stringify(type).length < 2_000
    return {
      ...(type as Omit<SchemaProperty, 'name'>),
      ...(required && { required }),
      ...(unique && isWide && { unique }),
      ...(!required &&
        missing === 'few' && { quality: [{ metric: 'nullValues', mustBeLessThan: 20, unit: 'percent' }] }),
      ...(!required &&
        missing === 'half' && {
          quality: [{ metric: 'nullValues', mustBeBetween: [30, 70], unit: 'percent' }],
        }),
    }
  })

const key = fc.constantFrom<readonly Omit<SchemaProperty, 'name'>[]>(
  [{ logicalType: 'integer', physicalType: 'NUMBER(9)', primaryKey: true }],
  [{ logicalType: 'string', primaryKey: true, logicalTypeOptions: { pattern: '^K\\d{5}$' } }],
  [
    { logicalType: 'integer', physicalType: 'NUMBER(38)', primaryKey: true, primaryKeyPosition: 2 },
    { logicalType: 'date', primaryKey: true, primaryKeyPosition: 1 },
  ],
)

const table = (name: string) =>
  fc.tuple(key, fc.array(column, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 9 })).map(
    ([keys, columns, shift]): SchemaObject => ({
      name,
      properties: [...keys, ...columns].map((each, index) => ({
        name: columnNames[(index + shift) % columnNames.length] ?? name,
        ...each,
      })),
    }),
  )

/** Adds references from a table to the key of another. */
function refer(child: SchemaObject, parent: SchemaObject, isRequired: boolean): SchemaObject {
  const targets = (parent.properties ?? []).filter(({ primaryKey }) => primaryKey === true)
  const columns = targets.map(
    ({ name: _, id: __, primaryKey: ___, primaryKeyPosition: ____, ...type }, index) => ({
      ...type,
      name: `ref ${index}`,
      id: `ref_${index}`,
      ...(isRequired && { required: true }),
    }),
  )
  const to = targets.map((_, index) => `/schema/${parent.name}_id/properties/key_${index}`)
  return {
    ...child,
    properties: [...(child.properties ?? []), ...columns],
    relationships: [{ from: columns.map(({ id }) => `/schema/${child.name}_id/properties/${id}`), to }],
  }
}

const withIds = (each: SchemaObject): SchemaObject => {
  let at = -1
  return {
    ...each,
    id: `${each.name}_id`,
    properties: (each.properties ?? []).map((property) => {
      if (property.primaryKey !== true) return property
      at += 1
      return { ...property, id: `key_${at}` }
    }),
  }
}

/** Contracts that some rows keep: keys and references of every kind, rules that do not contradict each other, hard names. */
export const anySoundContract: fc.Arbitrary<Contract> = fc
  .tuple(table('parents'), table('children'), fc.boolean())
  .map(([parent, child, isRequired]) => {
    const known = withIds(parent)
    return {
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'sound',
      version: '1.0.0',
      name: 'sound',
      domain: 'test',
      schema: [known, refer(withIds(child), known, isRequired)],
    }
  })
