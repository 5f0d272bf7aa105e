import type { Contract, SchemaProperty } from '@mesh/contracts'
import { expect, test } from 'vitest'
import { deriveChecks, evaluateChecks } from '../../src/exports/index.ts'

const order: SchemaProperty = {
  name: 'order',
  logicalType: 'object',
  required: true,
  logicalTypeOptions: { maxProperties: 6 },
  properties: [
    { name: 'id', logicalType: 'integer', required: true, logicalTypeOptions: { minimum: 1 } },
    { name: 'mail', logicalType: 'string', logicalTypeOptions: { format: 'email', maxLength: 20 } },
    {
      name: 'price',
      logicalType: 'number',
      physicalType: 'NUMBER(9,2)',
      logicalTypeOptions: { multipleOf: 0.05 },
    },
    { name: 'day', logicalType: 'date' },
    { name: 'state', logicalType: 'string', enum: [{ value: 'new' }, { value: 'paid' }] },
    {
      name: 'lines',
      logicalType: 'array',
      logicalTypeOptions: { minItems: 1, uniqueItems: true },
      items: {
        logicalType: 'object',
        required: true,
        properties: [{ name: 'sku', logicalType: 'string', required: true }],
      },
    },
    {
      name: 'labels',
      logicalType: 'map',
      map: { key: { logicalType: 'string' }, value: { logicalType: 'boolean', required: true } },
    },
  ],
}

const contract: Contract = {
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'a',
  version: '1.0.0',
  schema: [{ name: 'orders', properties: [order] }],
}

test.each([
  [{ id: 1 }, true],
  [{ id: 1, mail: null, price: '1.05', day: null, more: [] }, true],
  [{ id: 1, price: 1.05, day: '2024-02-29', lines: [{ sku: 'a' }, { sku: 'b' }], labels: { x: true } }, true],
  [{}, false],
  [{ id: null }, false],
  [{ id: 0 }, false],
  [{ id: 1.5 }, false],
  [{ id: '1' }, false],
  [[], false],
  ['text', false],
  [{ id: 1, mail: 'nobody' }, false],
  [{ id: 1, mail: `${'a'.repeat(20)}@b.co` }, false],
  [{ id: 1, price: 1.03 }, false],
  [{ id: 1, price: true }, false],
  [{ id: 1, day: '2023-02-29' }, false],
  [{ id: 1, state: 'lost' }, false],
  [{ id: 1, lines: [] }, false],
  [{ id: 1, lines: [{}] }, false],
  [{ id: 1, lines: [null] }, false],
  [{ id: 1, lines: [{ sku: 'a' }, { sku: 'a' }] }, false],
  [{ id: 1, labels: { x: 'yes' } }, false],
  [{ id: 1, labels: { x: null } }, false],
  [{ id: 1, a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, false],
])('%j', (given, holds) => {
  const { checks, diagnostics } = deriveChecks(contract, { schema: 'none' })
  const { results } = evaluateChecks({ ORDERS: [{ ORDER: given }] }, checks)
  expect(results.map(({ check: { metric }, outcome }) => [metric.kind, outcome])).toEqual([
    ['missingRows', 'pass'],
    ['invalidJson', holds ? 'pass' : 'fail'],
  ])
  expect(diagnostics).toEqual([])
})
