import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contract,
  checkContractAs,
  exportContract,
  parseContract,
  renderContract,
} from '../../../src/exports/index.ts'
import { anyContract } from '../../arbitrary/any-contract.ts'
import { flights } from '../../fixtures/flights.ts'
import { filesUnder, standardText } from '../../oracle/standards.ts'
import { evaluate } from './evaluate.ts'

const again = (contract: Contract): unknown =>
  Object.values(evaluate(exportContract(contract, 'typescript').text))[0]

describe('code of the official examples is the contract again', () => {
  for (const folder of ['v3.1.0', 'v3.2.0-draft'])
    for (const file of filesUnder(`odcs/examples/${folder}`))
      test(`${folder}/${file}`, () => {
        const text = standardText(`odcs/examples/${folder}/${file}`)
        const { contract } = checkContractAs(text, 'v3.2.0')
        assert.ok(contract)
        const copy = again(contract) as Contract
        expect(copy).toEqual(contract)
        expect(renderContract(copy)).toBe(renderContract(again(copy) as Contract))
      })
})

test('code of random contracts is the contract again, and its YAML gives the same code', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const copy = again(contract) as Contract
      expect(copy).toStrictEqual(contract)
      const read = parseContract(renderContract(copy))
      expect(again(read)).toStrictEqual(contract)
      expect(again(again(read) as Contract)).toStrictEqual(read)
    }),
    { numRuns: 200 },
  )
})

test.each<[string, Contract]>([
  ['code that uses every step', flights],
  ['an older version', { ...flights, apiVersion: 'v3.0.2' }],
  ['no tables', { apiVersion: 'v3.2.0', kind: 'DataContract', id: 'class', version: '1' }],
  ['a name twice', { ...flights, schema: [{ name: 'a' }, { name: 'a' }] }],
  [
    'names that are numbers',
    { ...flights, schema: [{ name: 'a', properties: [{ name: '2' }, { name: '1' }] }] },
  ],
  [
    'names that mean something to JavaScript',
    {
      ...flights,
      id: 'table',
      schema: [{ name: '__proto__', properties: [{ name: 'constructor' }, { name: '__proto__' }] }],
    },
  ],
  [
    'values that are no JSON',
    {
      ...flights,
      customProperties: [{ property: 'p', value: [Number.NaN, -0, Number.NEGATIVE_INFINITY, '\u2028'] }],
    },
  ],
])('%s comes back', (_, contract) => {
  expect(again(contract)).toStrictEqual(contract)
})

test.each([
  ['flight-legs', undefined, 'flightLegs'],
  ['class', undefined, 'classContract'],
  ['table', undefined, 'tableContract'],
  ['7d2c4f6a-9b1e-4d3a-8c5f-1a2b3c4d5e6f', 'Flight legs', 'flightLegs'],
  ['7', undefined, 'contract7'],
])('the constant of contract %s with name %s is called %s', (id, name, want) => {
  const contract: Contract = {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id,
    version: '1',
    ...(name !== undefined && { name }),
  }
  expect(Object.keys(evaluate(exportContract(contract, 'typescript').text))).toEqual([want])
})
