import fc from 'fast-check'
import type { SchemaItem, SchemaProperty } from '../../src/exports/index.ts'
import { elementNotes, qualityRules } from './any-notes.ts'
import { someOf, word, words } from './any-text.ts'

const notes = {
  ...elementNotes,
  required: fc.boolean(),
  unique: fc.boolean(),
  primaryKey: fc.boolean(),
  primaryKeyPosition: fc.constantFrom(-1, 1, 2),
  partitioned: fc.boolean(),
  partitionKeyPosition: fc.constantFrom(-1, 1, 2),
  classification: word,
  encryptedName: word,
  transformSourceObjects: fc.array(word, { maxLength: 2 }),
  transformLogic: words,
  transformDescription: words,
  criticalDataElement: fc.boolean(),
  semanticType: fc.constantFrom('column', 'measure', 'dimension'),
  quality: qualityRules('column'),
}

interface Kind {
  readonly logicalType?: string
  readonly physicalTypes: readonly string[]
  readonly options?: fc.Arbitrary<object>
  /** Allowed values and samples. */
  readonly values?: fc.Arbitrary<string | number | boolean>
}

const day = fc.constantFrom('2024-02-29', '1999-12-31')

const kinds: readonly Kind[] = [
  {
    logicalType: 'string',
    physicalTypes: ['VARCHAR', 'VARCHAR(20)', 'varchar(3)', 'TEXT'],
    options: someOf({
      minLength: fc.nat(1),
      maxLength: fc.integer({ min: 2, max: 9 }),
      pattern: fc.constant('^\\w*$'),
      format: word,
    }),
    values: words,
  },
  {
    logicalType: 'integer',
    physicalTypes: ['NUMBER(5,0)', 'NUMBER(38,0)', 'INT', 'number(9)', 'BIGINT'],
    options: someOf({
      minimum: fc.constant(-9),
      exclusiveMaximum: fc.constant(9),
      multipleOf: fc.constant(3),
      format: fc.constantFrom('i32', 'u64'),
    }),
    values: fc.integer({ min: -9, max: 9 }),
  },
  {
    logicalType: 'number',
    physicalTypes: ['FLOAT', 'NUMBER(10,2)', 'DECIMAL(4,4)', 'double precision'],
    options: someOf({ minimum: fc.constant(-1.5), maximum: fc.constant(99), multipleOf: fc.constant(0.1) }),
    values: fc.constantFrom(0.1, 2.5, -1),
  },
  { logicalType: 'boolean', physicalTypes: ['BOOLEAN'], values: fc.boolean() },
  {
    logicalType: 'date',
    physicalTypes: ['DATE'],
    options: someOf({
      minimum: fc.constant('1990-01-01'),
      maximum: fc.constant('2030-01-01'),
      format: fc.constant('yyyy-MM-dd'),
    }),
    values: day,
  },
  {
    logicalType: 'time',
    physicalTypes: ['TIME', 'TIME(3)'],
    options: someOf({ minimum: fc.constant('08:00:00') }),
  },
  {
    logicalType: 'timestamp',
    physicalTypes: ['TIMESTAMP_NTZ', 'TIMESTAMP_TZ(9)', 'timestamp_ltz'],
    options: someOf({
      timezone: fc.boolean(),
      defaultTimezone: fc.constant('Etc/UTC'),
      minimum: fc.constant('2000-01-01T00:00:00'),
    }),
  },
  {
    logicalType: 'vector',
    physicalTypes: ['VECTOR(FLOAT, 3)'],
    options: someOf(
      {
        dimensions: fc.constant(3),
        elementType: fc.constantFrom('float32', 'int8'),
        normalized: fc.boolean(),
      },
      ['dimensions'],
    ),
  },
  { physicalTypes: ['VARIANT', 'BINARY', 'GEOGRAPHY', 'NUMBER(3)'] },
]

const scalar = (nested: boolean): fc.Arbitrary<object> =>
  fc.oneof(
    ...kinds.map(({ logicalType, physicalTypes, options, values }) =>
      someOf(
        {
          ...(nested ? { description: notes.description, required: notes.required } : notes),
          ...(logicalType !== undefined && { logicalType: fc.constant(logicalType) }),
          physicalType: fc.constantFrom(...physicalTypes),
          ...(options !== undefined && { logicalTypeOptions: options }),
          ...(values !== undefined && {
            examples: fc.array(values, { minLength: 1, maxLength: 2 }),
            enum: fc
              .uniqueArray(values, { minLength: 1, maxLength: 3 })
              .chain((all) =>
                fc.tuple(
                  ...all.map((value) =>
                    someOf({ value: fc.constant(value), label: words, description: words }, ['value']),
                  ),
                ),
              ),
          }),
        },
        (logicalType === undefined ? [] : ['logicalType']) as never,
      ),
    ),
  )

const item: fc.Memo<object> = fc.memo((depth) =>
  depth <= 1
    ? scalar(true)
    : fc.oneof(
        scalar(true),
        someOf(
          {
            logicalType: fc.constant('array'),
            items: item(depth - 1),
            logicalTypeOptions: someOf({ minItems: fc.nat(2), uniqueItems: fc.boolean() }),
            required: fc.boolean(),
          },
          ['logicalType', 'items'],
        ),
        someOf(
          {
            logicalType: fc.constant('map'),
            map: fc.record({ key: scalar(true), value: item(depth - 1) }, { noNullPrototype: true }),
            description: words,
          },
          ['logicalType', 'map'],
        ),
        someOf(
          { logicalType: fc.constant('object'), properties: named(item(depth - 1)), required: fc.boolean() },
          ['logicalType'],
        ),
      ),
)

function named(of: fc.Arbitrary<object>): fc.Arbitrary<readonly object[]> {
  const property = fc.tuple(word, of).map(([name, own]) => ({ name, ...own }))
  return fc.uniqueArray(property, { minLength: 1, maxLength: 3, selector: ({ name }) => name })
}

/** A random property without a name: scalar, or nested up to three levels. */
const anyItem = fc.oneof(
  { weight: 3, arbitrary: scalar(false) },
  { weight: 1, arbitrary: item(3) },
) as fc.Arbitrary<SchemaItem>

/** A random column. */
export const anyProperty = fc.tuple(word, anyItem).map(([name, own]): SchemaProperty => ({ name, ...own }))
