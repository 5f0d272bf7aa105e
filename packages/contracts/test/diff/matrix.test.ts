import type { ChangeImpact } from '@mesh/core'
import { expect, test } from 'vitest'
import { diffContracts } from '../../src/exports/index.ts'
import { edited, gone } from './edited.ts'
import { base } from './every-change.ts'

const column = (index: number) => `/schema/0/properties/${index}`
const none = 'none'
const notice = 'notice'
const breaking = 'breaking'

// One row per row of the direction-aware matrix: what a change does to readers, and to writers and stored data.
test.each<[string, string, unknown, ChangeImpact, ChangeImpact]>([
  ['an object is removed', '/schema/1', gone, breaking, none],
  ['a property is removed', column(1), gone, breaking, none],
  ['an optional property is added', '/schema/0/properties/-', { name: 'gate' }, none, none],
  [
    'a required property is added',
    '/schema/0/properties/-',
    { name: 'gate', required: true },
    none,
    breaking,
  ],
  ['required false → true', `${column(1)}/required`, true, none, breaking],
  ['required true → false', `${column(2)}/required`, false, breaking, none],
  ['NUMBER(10,0) → (12,0)', `${column(1)}/physicalType`, 'NUMBER(12,0)', notice, none],
  ['VARCHAR(2) → (20)', `${column(2)}/physicalType`, 'VARCHAR(20)', notice, none],
  ['a type is narrowed', `${column(1)}/physicalType`, 'NUMBER(8,0)', notice, breaking],
  ['logicalType changed', `${column(2)}/logicalType`, 'boolean', breaking, breaking],
  ['physicalName of a column changed', `${column(1)}/physicalName`, 'X', breaking, none],
  ['physicalName of a table changed', '/schema/0/physicalName', 'X', breaking, none],
  ['database of the server changed', '/servers/0/database', 'X', breaking, none],
  ['schema of the server changed', '/servers/0/schema', 'X', breaking, none],
  ['an enum value is added', `${column(2)}/enum/-`, { value: 'CC' }, breaking, none],
  ['an enum value is removed', `${column(2)}/enum/0`, gone, none, breaking],
  ['unique is dropped', `${column(3)}/unique`, gone, breaking, none],
  ['the primary key is dropped', `${column(0)}/primaryKey`, gone, breaking, none],
  ['a quality rule is removed', `${column(1)}/quality/0`, gone, breaking, none],
  ['a quality rule is loosened', `${column(1)}/quality/0/mustBeLessThan`, 9, breaking, none],
  ['a quality rule is tightened', `${column(1)}/quality/0/mustBeLessThan`, 2, none, breaking],
  ['a service level is removed', '/slaProperties/0', gone, breaking, none],
  ['a service level is loosened', '/slaProperties/0/value', 48, breaking, none],
  ['a service level is tightened', '/slaProperties/2/value', 3, none, breaking],
  ['a role is removed', '/roles/0', gone, breaking, none],
  ['the access of a role is narrowed', '/servers/0/roles/0/access', 'none', breaking, none],
  ['the price is raised', '/price/priceAmount', 11, breaking, none],
  ['the classification is raised', `${column(1)}/classification`, 'secret', notice, notice],
  ['the classification is lowered', `${column(1)}/classification`, 'public', notice, notice],
  ['the expression of a measure changed', `${column(8)}/transformLogic`, 'MAX(DELAY)', breaking, none],
  ['deprecated: true', `${column(1)}/deprecated`, true, notice, none],
  ['a rename with the same id', `${column(2)}/name`, 'airline', breaking, none],
])('%s', (_, pointer, value, consumers, producers) => {
  const { changes } = diffContracts(base, edited(base, pointer, value))
  expect(new Set(changes.map((change) => [change.consumers, change.producers].join()))).toEqual(
    new Set([[consumers, producers].join()]),
  )
})

test('moving the schema moves every table once, and the server tells it no second time', () => {
  const { changes } = diffContracts(base, edited(base, '/servers/0/schema', 'X'))
  expect(changes.map(({ code, subject }) => [code, subject?.table])).toEqual([
    ['CONTRACT.TABLE_MOVED', 'D.S.FLIGHTS'],
    ['CONTRACT.TABLE_MOVED', 'D.S.AIRPORTS'],
  ])
})
