import fc from 'fast-check'
import { expect, test } from 'vitest'
import { odcsLogicalTypes } from '../../src/exports/index.ts'
import { renderContract } from '../../src/render/render-contract.ts'
import { serverTypes } from '../../src/validate/odcs/servers.ts'
import { anyContract } from '../arbitrary/any-contract.ts'
import { ajvOracle } from '../oracle/ajv-oracle.ts'
import { contractContenders } from '../oracle/contenders.ts'
import { differ } from '../oracle/differ.ts'

const versions = contractContenders.filter(({ version }) => version.startsWith('v3.'))

/** What ajv and we say of a contract, by each version of ODCS v3. */
function expectSameVerdicts(parts: object): number {
  let accepted = 0
  for (const { standard, version, structure } of versions) {
    const contract = {
      apiVersion: version,
      kind: 'DataContract',
      id: 'c',
      version: '1',
      status: 'active',
      ...parts,
    }
    const problems: string[] = []
    structure(contract, '', ({ code, pointer, severity }) => {
      if (severity === undefined) problems.push(`${code} ${pointer}`)
    })
    const valid = ajvOracle(standard, version)(contract)
    if ((problems.length === 0) !== valid)
      expect({ version, parts, problems }).toEqual({ version, parts, valid })
    if (valid) accepted += 1
  }
  return accepted
}

const values: Readonly<Record<string, unknown>> = {
  port: 5432,
  location: 'sftp://host/path',
  endpointUrl: 'https://example.com',
  catalogUrl: 'https://example.com',
  stagingDir: 's3://bucket',
  staging_dir: 's3://bucket',
  format: 'csv',
  delimiter: 'array',
}

test('every type of server with and without every field of any server, and with a wrong value in it', () => {
  const shapes = Object.entries(serverTypes).flatMap(([name, shape]) =>
    'fields' in shape ? [[name.replace('Server.', ''), Object.keys(shape.fields)] as const] : [],
  )
  const names = [
    ...new Set([...shapes.flatMap(([, fields]) => fields), 'staging_dir', 'id', 'password', 'schema']),
  ]
  let accepted = 0
  for (const [type, fields] of [...shapes, ['unknown', ['host']] as const]) {
    const whole: Record<string, unknown> = { server: 's', type }
    for (const name of fields) whole[name] = values[name] ?? 'text'
    for (const dropped of [
      [],
      ['encoding'],
      ['encoding', 'workgroup', 'stream'],
      ['schema'],
      ['stream', 'encoding', 'port'],
    ]) {
      const base = Object.fromEntries(Object.entries(whole).filter(([name]) => !dropped.includes(name)))
      accepted += expectSameVerdicts({ servers: [base] })
      for (const name of names) {
        const { [name]: present, ...without } = base
        const toggled = present === undefined ? { ...base, [name]: values[name] ?? 'text' } : without
        accepted += expectSameVerdicts({ servers: [toggled] })
        for (const wrong of [1, '1', true, 'no uri', null])
          accepted += expectSameVerdicts({ servers: [{ ...base, [name]: wrong }] })
      }
    }
  }
  expect(accepted).toBeGreaterThan(5000)
})

test('every logical type with every option of any type and a value of every kind', () => {
  const options =
    'minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf timezone defaultTimezone minProperties maxProperties required minItems maxItems uniqueItems dimensions elementType distanceMetric embeddingModel embeddingModelVersion normalized enum precision'.split(
      ' ',
    )
  const given = [0, -1, 1.5, true, 'i64', 'f64', 'float32', 'cosine', [], ['a'], ['a', 'a'], [1], {}, null]
  let accepted = 0
  for (const logicalType of [...odcsLogicalTypes, undefined, 'decimal', 7]) {
    const type = logicalType === undefined ? {} : { logicalType }
    const inside = (fields: object) => {
      const property = { name: 'p', ...type, ...fields }
      const { name: _, ...item } = property
      accepted += expectSameVerdicts({ schema: [{ name: 't', properties: [property] }] })
      const list = { name: 'l', logicalType: 'array', items: item }
      accepted += expectSameVerdicts({ schema: [{ name: 't', properties: [list] }] })
      const map = { name: 'm', logicalType: 'map', map: { key: item, value: property } }
      accepted += expectSameVerdicts({ schema: [{ name: 't', properties: [map] }] })
    }
    for (const fields of [
      {},
      { properties: [] },
      { properties: [{ name: 'q' }] },
      { properties: [{}] },
      { properties: 1 },
    ])
      inside(fields)
    for (const fields of [
      { items: {} },
      { items: { properties: [] } },
      { items: [] },
      { map: {} },
      { logicalTypeOptions: [] },
    ])
      inside(fields)
    inside({ logicalTypeOptions: { dimensions: 3 } })
    for (const option of options)
      for (const value of given) inside({ logicalTypeOptions: { [option]: value } })
  }
  expect(accepted).toBeGreaterThan(1000)
})

test('every kind of quality rule with every pair of its fields', () => {
  const fields: readonly (readonly [string, unknown])[] = [
    ['metric', 'nullValues'],
    ['metric', 'other'],
    ['metric', 1],
    ['rule', 'nullValues'],
    ['rule', 1],
    ['arguments', {}],
    ['arguments', []],
    ['query', 'SELECT 1'],
    ['query', 1],
    ['engine', 'soda'],
    ['engine', 1],
    ['implementation', 'x'],
    ['implementation', {}],
    ['implementation', []],
    ['mustBe', 'x'],
    ['mustBe', null],
    ['mustNotBe', {}],
    ['mustBeGreaterThan', 1],
    ['mustBeGreaterThan', '1'],
    ['mustBeLessOrEqualTo', 1],
    ['mustBeBetween', [1, 2]],
    ['mustBeBetween', [1, 1]],
    ['mustBeBetween', [1]],
    ['mustNotBeBetween', [2, 1]],
    ['dimension', 'accuracy'],
    ['dimension', 'x'],
    ['unit', 'rows'],
    ['unknown', 1],
    ['id', 'a b'],
  ]
  let accepted = 0
  for (const type of ['library', 'sql', 'custom', 'text', 'other', 1, undefined])
    for (const [first, one] of fields)
      for (const [second, two] of fields)
        for (const extra of [{}, { query: 'q' }, { engine: 'e' }, { metric: 'rowCount' }]) {
          const rule = { ...(type !== undefined && { type }), ...extra, [first]: one, [second]: two }
          accepted += expectSameVerdicts({ schema: [{ name: 't', quality: [rule] }] })
        }
  expect(accepted).toBeGreaterThan(1000)
})

const mutants = Number(process.env.MESH_MUTANTS ?? 2000)

test(`${mutants} mutants of random contracts of every section`, { timeout: 600_000 }, () => {
  const texts = fc.sample(anyContract, { numRuns: 200, seed: 1 }).map(renderContract)
  const { disagreements } = differ(contractContenders, texts, { mutants, seed: 3 })
  expect(disagreements).toEqual([])
})
