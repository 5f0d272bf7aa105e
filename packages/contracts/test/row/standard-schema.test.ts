import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import {
  array,
  binary,
  defineContract,
  type InferRow,
  integer,
  map,
  number,
  standardSchema,
  string,
  table,
} from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

const good = { date: '2024-02-29T13:14:15', delay: -5, origin: 'SFO', carrier: null } as const
const standard = standardSchema(flights, 'flights')['~standard']

test('a row is given back as it is', () => {
  const result = standard.validate(good)
  expect(result).toEqual({ value: good })
  if (result.issues === undefined)
    expectTypeOf(result.value).toEqualTypeOf<InferRow<typeof flights, 'flights'>>()
})

test('each problem has its place', () => {
  expect(standard.validate({ ...good, origin: 'SFOX', delay: 1.5 })).toMatchObject({
    issues: [
      { message: 'Expected a whole number, found 1.5', path: ['delay'] },
      { message: 'Expected 0 to 3 characters, found "SFOX"', path: ['origin'] },
    ],
  })
})

test('the type is that of the specification, as zod declares it', () => {
  type Specified = Pick<z.core.$ZodType<Row>['~standard'], 'version' | 'validate'>
  type Row = InferRow<typeof flights, 'flights'>
  expectTypeOf(standard.version).toEqualTypeOf<Specified['version']>()
  expectTypeOf(standard.validate).returns.toExtend<ReturnType<Specified['validate']>>()
})

test.each([
  ['draft-2020-12', new Ajv2020({ strict: false })],
  ['draft-07', new Ajv({ strict: false })],
] as const)('%s is one that ajv judges by', (target, ajv) => {
  const accepts = ajv.compile(standard.jsonSchema.input({ target }))
  expect([good, { ...good, delay: null }, { ...good, extra: 1 }].map((row) => accepts(row))).toEqual([
    true,
    false,
    false,
  ])
  expect(standard.jsonSchema.output({ target })).toEqual(standard.jsonSchema.input({ target }))
})

test('OpenAPI 3.0 has words of its own', () => {
  const contract = defineContract({
    id: 'c',
    version: '1',
    schema: {
      t: table({
        columns: {
          share: number({ minimum: 0, exclusiveMaximum: 1 }).examples(0.5),
          bytes: binary().required(),
          counts: map(string(), integer({ precision: 3 })).required(),
          words: array(),
        },
      }),
    },
  })
  expect(standardSchema(contract, 't')['~standard'].jsonSchema.input({ target: 'openapi-3.0' })).toEqual({
    type: 'object',
    properties: {
      share: { type: 'number', nullable: true, minimum: 0, maximum: 1, exclusiveMaximum: true, example: 0.5 },
      bytes: { type: 'string', format: 'byte' },
      counts: {
        type: 'object',
        additionalProperties: {
          type: 'integer',
          nullable: true,
          minimum: -1000,
          exclusiveMinimum: true,
          maximum: 1000,
          exclusiveMaximum: true,
        },
      },
      words: { type: 'array', nullable: true, items: {} },
    },
    required: ['share', 'bytes', 'counts', 'words'],
    additionalProperties: false,
  })
})

test('a target that nobody writes is a failure', () => {
  expect(() => standard.jsonSchema.input({ target: 'draft-04' })).toThrow(
    expect.objectContaining({ code: 'CONTRACT.UNKNOWN_TARGET' }),
  )
})
