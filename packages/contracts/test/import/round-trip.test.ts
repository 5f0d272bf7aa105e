import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contract,
  checkContractAs,
  exportContract,
  importContract,
  renderContract,
  storedName,
} from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'

type Format = 'json-schema' | 'openapi' | 'avro' | 'protobuf' | 'great-expectations' | 'soda'

const written = (contract: Contract, format: Format) =>
  exportContract(contract, format, { namespace: { database: 'D', schema: 'S' } })

const read = (files: readonly { readonly text: string }[], format: Format): Contract =>
  importContract(
    files.map(({ text }) => text),
    format,
  ).contract

/** Contracts of tables that have columns, and no measures. */
const anyTables = anyContract
  .map((contract) => ({
    ...contract,
    schema: (contract.schema ?? [])
      .map((table) => ({
        ...table,
        properties: (table.properties ?? []).filter(({ semanticType }) => semanticType !== 'measure'),
      }))
      .filter(({ properties }) => properties.length > 0),
  }))
  .filter(({ schema }) => schema.length > 0)

/** Every value that is no record and no list, by its JSON pointer. */
function leaves(value: unknown, pointer = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]]
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${pointer}/${key}`))
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
      value,
    )

/** What says nothing (false, blank texts, a table is an object), and what the physical type beside it overrules. */
function saysNothing(contract: Contract, pointer: string, value: unknown): boolean {
  if (value === false || value === null || (typeof value === 'string' && value.trim() === '')) return true
  if (/^\/schema\/\d+\/logicalType$/.test(pointer)) return true
  const [, item, option] = /^(.*)\/(?:logicalTypeOptions\/(\w+)|logicalType)$/.exec(pointer) ?? []
  const { logicalType, physicalType } = Object(at(contract, item ?? '/none'))
  if (option === 'dimensions') return true
  return (
    /^(?:maxLength|timezone|format)$/.test(option ?? '') &&
    physicalType !== undefined &&
    logicalType !== undefined
  )
}

/** Whether tables and their columns are stored under names of their own. */
const isDistinct = ({ schema = [] }: Contract) =>
  [schema, ...schema.map(({ properties = [] }) => properties)].every(
    (named) => new Set(named.map(storedName)).size === named.length,
  )

const plain = (value: unknown) => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value)

describe.each(['json-schema', 'openapi', 'avro', 'protobuf'] as const)('%s', (format) => {
  test('what comes back otherwise is what the exporter told', () => {
    fc.assert(
      fc.property(anyTables, (contract) => {
        const { files, diagnostics } = written(contract, format)
        const told = diagnostics.map(({ where }) => where?.pointer ?? '')
        const again = read(files, format)
        const silent = leaves(contract).filter(
          ([pointer, value]) =>
            !told.some((each) => pointer === each || pointer.startsWith(`${each}/`)) &&
            !/^\/(?:apiVersion|kind|status)$/.test(pointer) &&
            !saysNothing(contract, pointer, value) &&
            plain(at(again, pointer)) !== plain(value),
        )
        expect(silent).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe.each(['json-schema', 'openapi', 'avro', 'protobuf', 'great-expectations', 'soda'] as const)(
  '%s',
  (format) => {
    test('what was read once is written and read alike for ever, and is valid', () => {
      fc.assert(
        fc.property(anyTables, (contract) => {
          if (format === 'soda' || format === 'great-expectations') fc.pre(isDistinct(contract))
          const first = read(written(contract, format).files, format)
          const { diagnostics } = checkContractAs(renderContract(first), 'v3.2.0')
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
          const second = written(first, format)
          expect(read(second.files, format).schema).toEqual(first.schema)
          expect(written(read(second.files, format), format).text).toBe(second.text)
        }),
        { numRuns: 100 },
      )
    })
  },
)
