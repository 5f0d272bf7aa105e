import { expect, test } from 'vitest'
import { convertForm } from '../../src/upgrade/convert-form.ts'
import { upgradeContract } from '../../src/upgrade/upgrade-contract.ts'

test.each([
  [7, 'text', '7'],
  [true, 'text', 'true'],
  ['a', 'list', ['a']],
  ['8443', 'whole', 8443],
  ['84.5', 'whole', undefined],
  ['84.50', 'number', undefined],
  ['1e3', 'number', undefined],
  ['1000', 'number', 1000],
  [' ', 'number', undefined],
  ['NaN', 'whole', undefined],
  ['TRUE', 'truth', true],
  ['yes', 'truth', undefined],
  ['2024-02-29', 'instant', '2024-02-29T00:00:00Z'],
  ['2024-02-29 13:14', 'instant', '2024-02-29T13:14:00Z'],
  ['2024-02-29T13:14:15.5+02:00', 'instant', '2024-02-29T13:14:15.5+02:00'],
  ['yesterday', 'instant', undefined],
  [{}, 'text', undefined],
  ['a', 'object', undefined],
] as const)('%j as %s is %j', (value, wants, want) => {
  expect(convertForm(value, wants)).toEqual(want)
})

test('a value that has no such form is kept as a custom property, and the log says so once', () => {
  const { log, contract } = upgradeContract(`apiVersion: v3.0.2
kind: DataContract
id: c
version: 1.0.0
status: active
contractCreatedTs: 2024-02-30
`)
  expect(contract?.customProperties).toEqual([{ property: 'contractCreatedTs', value: '2024-02-30' }])
  expect(log.filter(({ from }) => from === '/contractCreatedTs')).toHaveLength(1)
})
