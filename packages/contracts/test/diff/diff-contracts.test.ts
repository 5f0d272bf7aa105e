import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contract,
  diffContracts,
  type SchemaProperty,
  snowflakeServer,
} from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

const contract = (property: Partial<SchemaProperty>, rest: Partial<Contract> = {}): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'c',
  version: '1.0.0',
  servers: [snowflakeServer({ account: 'a', database: 'D', schema: 'S' })],
  schema: [{ name: 't', properties: [{ name: 'a' }, { name: 'b', ...property }] }],
  ...rest,
})
const without: Contract = { ...contract({}), schema: [{ name: 't', properties: [{ name: 'a' }] }] }
const rule = (limit: object) => ({ quality: [{ metric: 'nullValues' as const, ...limit }] })
const sla = (value: number, property = 'retention') =>
  contract({}, { slaProperties: [{ property, value, unit: 'd' }] })

describe('each change says what it does to both sides', () => {
  test.each<[string, Contract, Contract, string, string, string]>([
    ['COLUMN_REMOVED', contract({}), without, 'breaking', 'none', 'major'],
    ['COLUMN_ADDED', without, contract({}), 'none', 'none', 'minor'],
    ['REQUIRED_COLUMN_ADDED', without, contract({ required: true }), 'none', 'breaking', 'minor'],
    ['BECAME_REQUIRED', contract({}), contract({ required: true }), 'none', 'breaking', 'minor'],
    ['BECAME_OPTIONAL', contract({ required: true }), contract({}), 'breaking', 'none', 'major'],
    [
      'TYPE_WIDENED',
      contract({ physicalType: 'NUMBER(10,0)' }),
      contract({ physicalType: 'NUMBER(12,0)' }),
      'notice',
      'none',
      'minor',
    ],
    [
      'TYPE_WIDENED',
      contract({ physicalType: 'VARCHAR(10)' }),
      contract({ physicalType: 'TEXT' }),
      'notice',
      'none',
      'minor',
    ],
    [
      'TYPE_NARROWED',
      contract({ physicalType: 'VARCHAR(20)' }),
      contract({ physicalType: 'VARCHAR(10)' }),
      'notice',
      'breaking',
      'minor',
    ],
    [
      'TYPE_CHANGED',
      contract({ physicalType: 'NUMBER(10,2)' }),
      contract({ physicalType: 'NUMBER(10,4)' }),
      'breaking',
      'breaking',
      'major',
    ],
    [
      'TYPE_CHANGED',
      contract({ logicalType: 'string' }),
      contract({ logicalType: 'date' }),
      'breaking',
      'breaking',
      'major',
    ],
    ['COLUMN_RENAMED', contract({}), contract({ physicalName: 'other' }), 'breaking', 'none', 'major'],
    [
      'COLUMN_RENAMED',
      contract({ id: 'x' }),
      contract({ id: 'x', name: 'other' }),
      'breaking',
      'none',
      'major',
    ],
    [
      'TABLE_MOVED',
      contract({}),
      contract({}, { servers: [snowflakeServer({ account: 'a', database: 'E', schema: 'S' })] }),
      'breaking',
      'none',
      'major',
    ],
    ['TABLE_REMOVED', contract({}), contract({}, { schema: [] }), 'breaking', 'none', 'major'],
    ['TABLE_ADDED', contract({}, { schema: [] }), contract({}), 'none', 'none', 'minor'],
    ['ENUM_ADDED', contract({}), contract({ enum: [{ value: 1 }] }), 'none', 'breaking', 'minor'],
    ['ENUM_REMOVED', contract({ enum: [{ value: 1 }] }), contract({}), 'breaking', 'none', 'major'],
    [
      'ENUM_VALUE_ADDED',
      contract({ enum: [{ value: 1 }] }),
      contract({ enum: [{ value: 1 }, { value: 2 }] }),
      'breaking',
      'none',
      'major',
    ],
    [
      'ENUM_VALUE_REMOVED',
      contract({ enum: [{ value: 1 }, { value: 2 }] }),
      contract({ enum: [{ value: 1 }] }),
      'none',
      'breaking',
      'minor',
    ],
    ['KEY_REMOVED', contract({ unique: true }), contract({}), 'breaking', 'none', 'major'],
    ['KEY_ADDED', contract({}), contract({ unique: true }), 'none', 'breaking', 'minor'],
    [
      'RELATIONSHIP_REMOVED',
      contract({ relationships: [{ to: 't.a' }] }),
      contract({}),
      'breaking',
      'none',
      'major',
    ],
    [
      'LIMIT_TIGHTENED',
      contract({ logicalType: 'integer' }),
      contract({ logicalType: 'integer', logicalTypeOptions: { minimum: 0 } }),
      'none',
      'breaking',
      'minor',
    ],
    [
      'LIMIT_LOOSENED',
      contract({ logicalType: 'integer', logicalTypeOptions: { maximum: 1 } }),
      contract({ logicalType: 'integer', logicalTypeOptions: { maximum: 2 } }),
      'breaking',
      'none',
      'major',
    ],
    [
      'CLASSIFICATION_CHANGED',
      contract({ classification: 'public' }),
      contract({ classification: 'secret' }),
      'notice',
      'notice',
      'minor',
    ],
    ['DEPRECATED', contract({}), contract({ deprecated: true }), 'notice', 'none', 'minor'],
    ['DOCUMENTATION_CHANGED', contract({}), contract({ description: 'B' }), 'none', 'none', 'patch'],
    ['QUALITY_ADDED', contract({}), contract(rule({ mustBe: 0 })), 'none', 'breaking', 'minor'],
    ['QUALITY_REMOVED', contract(rule({ mustBe: 0 })), contract({}), 'breaking', 'none', 'major'],
    [
      'QUALITY_TIGHTENED',
      contract(rule({ mustBeLessThan: 9 })),
      contract(rule({ mustBeLessThan: 5 })),
      'none',
      'breaking',
      'minor',
    ],
    [
      'QUALITY_LOOSENED',
      contract(rule({ mustBeBetween: [1, 2] })),
      contract(rule({ mustBeBetween: [1, 3] })),
      'breaking',
      'none',
      'major',
    ],
    [
      'QUALITY_REPLACED',
      contract(rule({ mustBe: 0 })),
      contract(rule({ mustBe: 1 })),
      'breaking',
      'breaking',
      'major',
    ],
    [
      'QUALITY_REWORDED',
      contract(rule({ mustBe: 0 })),
      contract(rule({ mustBe: 0, description: 'x' })),
      'none',
      'none',
      'patch',
    ],
    ['SLA_LOOSENED', sla(5), sla(3), 'breaking', 'none', 'major'],
    ['SLA_LOOSENED', sla(1, 'latency'), sla(48, 'latency'), 'breaking', 'none', 'major'],
    ['SLA_TIGHTENED', sla(3), sla(5), 'none', 'breaking', 'minor'],
    ['SLA_REMOVED', sla(3), contract({}), 'breaking', 'none', 'major'],
  ])('%s', (code, before, after, consumers, producers, step) => {
    const { changes, ...diff } = diffContracts(before, after)
    expect(changes.map((change) => [change.code, change.consumers, change.producers])).toEqual([
      [`CONTRACT.${code}`, consumers, producers],
    ])
    expect(diff.step).toBe(step)
  })
})

test('a change names the stored table and column of the older version, and the place in both', () => {
  const before = contract({ id: 'x' })
  const after = {
    ...contract({}),
    schema: [{ name: 't', properties: [{ name: 'c', id: 'x' }, { name: 'a' }] }],
  }
  expect(diffContracts(before, after)).toEqual({
    changes: [
      {
        code: 'CONTRACT.COLUMN_RENAMED',
        action: 'renamed',
        before: { pointer: '/schema/0/properties/1', value: 'B' },
        after: { pointer: '/schema/0/properties/0', value: 'C' },
        message: 't.b is now called C',
        consumers: 'breaking',
        producers: 'none',
        step: 'major',
        reason: 'Queries name the old column',
        path: '/schema/t/properties/b',
        document: 'c',
        subject: { table: 'D.S.T', column: 'B' },
      },
    ],
    step: 'major',
  })
})

test('two service levels of one property for two tables do not collapse', () => {
  const level = (element: string, value: number) => ({ property: 'latency', value, unit: 'h', element })
  const before = contract({}, { slaProperties: [level('a', 1), level('b', 1)] })
  const after = contract({}, { slaProperties: [level('b', 1), level('a', 2)] })
  expect(diffContracts(before, after).changes.map(({ message }) => message)).toEqual([
    'The service level latency 1 h of a became latency 2 h of a',
  ])
})

test('a renamed key column is one rename, not a lost key', () => {
  const before = contract({ id: 'x', primaryKey: true })
  const after = contract({ id: 'x', primaryKey: true, name: 'z' })
  expect(diffContracts(before, after).changes.map(({ code }) => code)).toEqual(['CONTRACT.COLUMN_RENAMED'])
})

test('nothing changed is no change, in whatever order columns and keys stand', () => {
  expect(diffContracts(flights, structuredClone(flights))).toEqual({ changes: [], step: 'patch' })
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...(flights.schema?.[0]?.properties ?? [])], { minLength: 4 }),
      (properties) => {
        const [first, ...rest] = flights.schema ?? []
        const shuffled = { ...flights, schema: [...rest, { ...first, name: 'flights', properties }] }
        return diffContracts(flights, shuffled).changes.length === 0
      },
    ),
  )
})
