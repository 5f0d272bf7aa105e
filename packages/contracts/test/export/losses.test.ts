import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type Contract,
  checkContractAs,
  type ExportFormat,
  exportContract,
  exporters,
} from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'
import { shipments } from '../fixtures/shipments.ts'

const official = (name: string): Contract => {
  const file = new URL(`../fixtures/standards/odcs/examples/v3.2.0-draft/${name}`, import.meta.url)
  const { contract } = checkContractAs(readFileSync(file, 'utf8'), 'v3.2.0')
  if (contract === undefined) throw new TypeError(`${name} is not valid`)
  return contract
}

const subjects: readonly (readonly [string, Contract])[] = [
  ['flights', flights],
  ['shipments', shipments],
  ['the official full example', official('all/full-example.odcs.yaml')],
]

const formats = Object.keys(exporters).filter((format) => format !== 'typescript') as ExportFormat[]

/** The pointers of every value that is no record and no list. */
function leaves(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}

/** A copy with another value at the pointer. */
function changed(contract: Contract, pointer: string): Contract {
  const copy = structuredClone(contract)
  const path = pointer
    .split('/')
    .slice(1)
    .map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = path.pop() ?? ''
  const holder = path.reduce<object>((value, key) => Reflect.get(value, key), copy)
  const before: unknown = Reflect.get(holder, last)
  const after =
    typeof before === 'string' ? other(before) : typeof before === 'number' ? before + 1 : before !== true
  Reflect.set(holder, last, after)
  return copy
}

/** Another text of the same form. */
const other = (text: string) =>
  /\d/.test(text) ? text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) : `${text}x`

/** Fields of which the form or the order, not the value, is written: changing them proves nothing. */
const formal =
  /\/(?:apiVersion|kind|type|logicalType|physicalType|severity|primaryKeyPosition)$|\/servers\/|\/map\/key\/required$/

/** What another field of the same column says already: a key is required, a value of an enum short enough. */
function isImplied(contract: Contract, pointer: string): boolean {
  const [, table, column, field] = /^\/schema\/(\d+)\/properties\/(\d+)\/(\w+)/.exec(pointer) ?? []
  const property = contract.schema?.[Number(table)]?.properties?.[Number(column)]
  if (field === 'required')
    return property?.primaryKey === true || property?.quality?.some((rule) => 'metric' in rule) === true
  return field === 'logicalTypeOptions' && property?.enum !== undefined
}

describe.each(subjects)('of %s', (_, contract) => {
  test.each(formats)('%s drops nothing in silence', (format) => {
    const { diagnostics } = exportContract(contract, format)
    const before = written(contract, format)
    const reported = diagnostics.map(({ where }) => where?.pointer ?? '')
    const silent = leaves(contract).filter(
      (pointer) =>
        !formal.test(pointer) &&
        !isImplied(contract, pointer) &&
        !reported.some((each) => pointer === each || pointer.startsWith(`${each}/`)) &&
        written(changed(contract, pointer), format) === before,
    )
    expect(silent).toEqual([])
  })
})

/** The text and the reports, or the failure. */
function written(contract: Contract, format: ExportFormat): string {
  try {
    const { text, diagnostics } = exportContract(contract, format)
    return JSON.stringify([text, diagnostics])
  } catch (error) {
    return String(error)
  }
}
