import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContract, parseContract, renderContract, resolveVariables } from '../../src/exports/index.ts'

const text = `apiVersion: v3.2.0
kind: DataContract
id: c
version: 1.0.0
servers:
  - server: s
    type: postgres
    host: \${HOST}
    port: \${PORT:-5432}
    database: db_\${STAGE}_\${STAGE:-dev}
    schema: public
schema:
  - name: t
    quality:
      - type: sql
        query: SELECT COUNT(*) FROM \${table} WHERE \${column} > \${LIMIT} AND {property} = {object}
        mustBe: 0
`

test('values, defaults and placeholders of quality SQL', () => {
  const { document, diagnostics } = resolveVariables(parseContract(text), {
    HOST: 'db.example.com',
    STAGE: 'prod',
    LIMIT: '10',
    table: 'never',
    column: 'never',
  })
  expect(diagnostics).toEqual([])
  expect(document?.servers?.[0]).toMatchObject({
    host: 'db.example.com',
    port: '5432',
    database: 'db_prod_prod',
  })
  expect(document?.schema?.[0]?.quality?.[0]).toMatchObject({
    query: 'SELECT COUNT(*) FROM ${table} WHERE ${column} > 10 AND {property} = {object}',
  })
})

test('every variable without a value is an error at its place; an empty value is none', () => {
  const { contract, locate } = checkContract(text, { file: 'c.yaml' })
  const { document, diagnostics } = resolveVariables(contract, { HOST: '', STAGE: 'prod' }, { locate })
  expect(document).toBeUndefined()
  expect(diagnostics).toEqual([
    {
      code: 'CONTRACT.UNRESOLVED_VARIABLE',
      severity: 'error',
      message: 'The variable HOST has no value',
      where: { file: 'c.yaml', line: 8, column: 11, offset: 111, pointer: '/servers/0/host' },
      hint: 'Give HOST a value, or write a default: ${HOST:-default}.',
    },
    expect.objectContaining({ message: 'The variable LIMIT has no value' }),
  ])
})

describe('what a token is', () => {
  test.each([
    ['${A}', 'a'],
    ['${A:-x}', 'a'],
    ['${B:-x y:-z}', 'x y:-z'],
    ['x${A}y${A}', 'xaya'],
    ['$A', '$A'],
    ['${}', '${}'],
    ['${1A}', '${1A}'],
    ['${A-x}', '${A-x}'],
    ['${A', '${A'],
    ['{A}', '{A}'],
    ['${C}', '${A}'],
  ])('%s', (given, want) => {
    expect(resolveVariables({ given }, { A: 'a', C: '${A}' })).toEqual({
      document: { given: want },
      diagnostics: [],
    })
  })

  test.each(['${B}', '${B:-}', '${toString}', '${__proto__}'])('%s has no value', (given) => {
    expect(resolveVariables({ given }, {}).diagnostics).toHaveLength(1)
  })
})

test('tokens survive reading and rendering', () => {
  expect(parseContract(renderContract(parseContract(text)))).toEqual(parseContract(text))
})

test('a document without tokens comes back as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('${') && !JSON.stringify(value).includes('__proto__'))
      expect(resolveVariables(value, {}).document).toEqual(value)
    }),
  )
})

test.each([
  ['required', 'properties: [{ name: p, required: "${R}" }]'],
  [
    'a number',
    'properties: [{ name: p, logicalType: integer, logicalTypeOptions: { minimum: "${MIN:-0}" } }]',
  ],
  ['an enum', 'properties: [{ name: p, logicalType: "${TYPE}" }]'],
])('a variable where the standard has no text is refused with the reason: %s', (_, properties) => {
  const { contract, diagnostics } = checkContract(
    `apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\nschema:\n  - name: t\n    ${properties}\n`,
  )
  expect(contract).toBeUndefined()
  expect(diagnostics).toEqual([
    expect.objectContaining({ hint: expect.stringMatching(/^The standard has variables in texts only\./) }),
  ])
})
