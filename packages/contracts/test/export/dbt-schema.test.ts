import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { exportContract } from '../../src/exports/index.ts'
import { anyContract } from '../arbitrary/any-contract.ts'

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/dbt/dbt_yml_files-latest.json', import.meta.url), 'utf8'),
)
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)

/** What dbt's own schema has against a text. */
const complaints = (text: string) => {
  validate(parse(text))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('dbt accepts the models and sources of random contracts', () => {
  fc.assert(
    fc.property(
      anyContract,
      fc.constantFrom('dbt-models' as const, 'dbt-sources' as const),
      (contract, format) => {
        expect(complaints(exportContract(contract, format).text)).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

test('and would not accept anything', () => {
  expect(complaints('version: 2\nmodels: [{ description: nameless }]')).not.toEqual([])
  expect(complaints('version: 2\nmodels: { name: a }')).not.toEqual([])
})
