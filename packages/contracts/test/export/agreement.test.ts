import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  type Contract,
  exportContract,
  lowerType,
  rowSchema,
  type SchemaProperty,
} from '../../src/exports/index.ts'
import { anyProperty } from '../arbitrary/any-property.ts'

const values: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    '',
    'a',
    'Zeile',
    'ab cd',
    'ü💧',
    'x'.repeat(25),
    '"',
    '\n',
    '0',
    '-1.5',
    '99.25',
    '0.1234',
    '12345678901',
  ],
  ...[0, 1, 3, -9, 9, 8, 1000, 999_999, 0.1, 0.3, -1.5, 2.5, 99, 100, 1e12, 1n, -9n, 8n, 3n, 10n ** 12n],
  ...[
    '2024-02-29',
    '2023-02-29',
    '1989-12-31',
    '07:59:59',
    '08:00:00',
    '08:00',
    '2001-01-01T08:00:00',
    '1999-01-01T08:00:00Z',
  ],
  ...[[], [1], ['a', 'a'], [1, 2, 3], ['a', null], [[]], {}, { a: 1 }, { a: 'b' }, { A: null }],
]

const contractOf = (properties: readonly SchemaProperty[]): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'x',
  version: '1.0.0',
  schema: properties.map((each, index) => ({ name: `t${index}`, properties: [each] })),
})

const columns = fc.sample(
  anyProperty.filter(({ semanticType }) => semanticType !== 'measure'),
  { numRuns: 400, seed: 11 },
)
const contract = contractOf(columns)

const accepts = (name: string, column: string, value: unknown) =>
  rowSchema(contract, name).safeParse({ [column]: value }).success

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(import.meta.dirname, 'written-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('zod source of random columns takes what the row schema takes', async () => {
  const file = join(folder, 'columns.mjs')
  writeFileSync(file, stripTypeScriptTypes(exportContract(contract, 'zod').text))
  const schemas: Readonly<Record<string, z.ZodType>> = await import(pathToFileURL(file).href)
  const differ = columns.flatMap((column, index) =>
    values
      .filter(
        (value) =>
          schemas[`T${index}`]?.safeParse({ [column.name]: value }).success !==
          accepts(`t${index}`, column.name, value),
      )
      .map((value) => ({ column, value })),
  )
  expect(differ).toEqual([])
})

test('the JSON Schema of random columns takes what the row schema takes, where it reports no loss', () => {
  const { text, diagnostics } = exportContract(contract, 'json-schema')
  const schema = JSON.parse(text)
  const ajv = new Ajv2020({ strict: false, validateFormats: false, multipleOfPrecision: 6 })
  const lossy = new Set(
    diagnostics
      .filter(({ message }) => message.startsWith('JSON Schema cannot say'))
      .map(({ where }) => where?.pointer?.split('/')[2]),
  )
  const differ = columns.flatMap((column, index) => {
    if (lossy.has(String(index)) || holdsWide(column)) return []
    const isRow = ajv.compile(schema.$defs[`t${index}`])
    return values
      .filter((value) => typeof value !== 'bigint')
      .filter((value) => isRow({ [column.name]: value }) !== accepts(`t${index}`, column.name, value))
      .map((value) => ({ column, value }))
  })
  expect(differ).toEqual([])
  expect(lossy.size).toBeLessThan(columns.length / 2)
})

/**
 * Whether JSON spells the values another way than a row (wide integers, bytes), or the schema says more: rows do not look at
 * the keys of a map.
 */
function holdsWide(item: Omit<SchemaProperty, 'name'>): boolean {
  const type = lowerType(item)
  if (
    type.kind === 'binary' ||
    type.kind === 'map' ||
    (type.kind === 'integer' && (type.precision ?? 38) > 15)
  )
    return true
  const inner = [...(item.properties ?? []), item.items]
  return inner.some((each) => each !== undefined && holdsWide(each))
}
