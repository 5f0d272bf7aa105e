import { describe, expect, test } from 'vitest'
import { type ContractEdition, checkContract } from '../../src/exports/index.ts'

const check = (version: ContractEdition, rest: string) =>
  checkContract(
    `apiVersion: ${version}\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\n${rest}`,
  ).diagnostics.map(({ code }) => code)
const column = (fields: string) => `schema: [{ name: t, properties: [{ name: c, ${fields} }] }]\n`
const rule = (fields: string) => column(`quality: [{ ${fields} }]`)

describe('the points of docs/odcs-decisions.md', () => {
  test.each<[string, ContractEdition, string, readonly string[]]>([
    [
      'two comparisons',
      'v3.2.0',
      rule('metric: rowCount, mustBeGreaterThan: 1, mustBeLessThan: 3'),
      ['CONTRACT.OPERATOR_COUNT'],
    ],
    ['two comparisons', 'v3.0.2', rule('rule: rowCount, mustBeGreaterThan: 1, mustBeLessThan: 3'), []],
    ['a rule of words', 'v3.2.0', rule('description: words'), []],
    [
      'a rule of words',
      'v3.0.2',
      rule('description: words'),
      ['CONTRACT.MISSING_FIELD', 'CONTRACT.OTHER_VERSION'],
    ],
    ['an id with a colon', 'v3.2.0', column('id: "a:b"'), []],
    ['an id with a colon', 'v3.1.0', column('id: "a:b"'), ['CONTRACT.MALFORMED', 'CONTRACT.OTHER_VERSION']],
    ['quality of all', 'v3.2.0', 'quality: []\n', ['CONTRACT.UNKNOWN_FIELD']],
    [
      'i32 for numbers',
      'v3.2.0',
      column('logicalType: number, logicalTypeOptions: { format: i32 }'),
      ['CONTRACT.NOT_ALLOWED'],
    ],
    [
      'options without a type',
      'v3.2.0',
      column('logicalTypeOptions: { format: x }'),
      ['CONTRACT.OPTIONS_WITHOUT_TYPE'],
    ],
    ['empty options without a type', 'v3.2.0', column('logicalTypeOptions: {}'), []],
    [
      'precision',
      'v3.2.0',
      column('logicalType: number, logicalTypeOptions: { precision: 3 }'),
      ['CONTRACT.UNKNOWN_FIELD'],
    ],
    ['a port of text', 'v3.2.0', 'servers: [{ server: s, type: hana, host: h, port: "${P}" }]\n', []],
    [
      'a port of text',
      'v3.1.0',
      'servers: [{ server: s, type: hive, host: h, database: d, port: "1" }]\n',
      ['CONTRACT.WRONG_TYPE', 'CONTRACT.OTHER_VERSION'],
    ],
    [
      'Athena before v3.0.2',
      'v3.0.1',
      'servers: [{ server: s, type: athena, schema: s, staging_dir: "s3://b" }]\n',
      ['CONTRACT.UNKNOWN_FIELD'],
    ],
    [
      'a misspelt field, which v3.0 would put up with',
      'v3.2.0',
      'price: { amount: 1 }\n',
      ['CONTRACT.UNKNOWN_FIELD'],
    ],
    ['an unknown field', 'v3.0.2', 'price: { amount: 1 }\n', ['CONTRACT.UNKNOWN_FIELD']],
    ['infinity', 'v3.2.0', 'price: { priceAmount: .inf }\n', ['CONTRACT.WRONG_TYPE']],
    ['constructor', 'v3.2.0', column('constructor: 1'), ['CONTRACT.UNKNOWN_FIELD']],
    ['an octal of YAML 1.1', 'v3.2.0', 'price: { priceAmount: 0123 }\n', []],
  ])('%s in %s', (_, version, rest, codes) => {
    expect(check(version, rest)).toEqual(codes)
  })

  test('a version that there is not is told which there are', () => {
    const text = 'apiVersion: v3.3.0\nkind: DataContract\nid: c\nversion: 1.0.0\n'
    expect(checkContract(text).diagnostics).toMatchObject([
      { code: 'CONTRACT.NOT_ALLOWED', where: { pointer: '/apiVersion', line: 1, column: 13 } },
      {
        code: 'CONTRACT.OTHER_VERSION',
        message: 'Only its apiVersion keeps the document from being valid as ODCS v3.2.0',
        hint: 'Declare apiVersion: v3.2.0, or correct the places above.',
      },
    ])
  })

  test('status is required before v3.2.0 only', () => {
    const text = (version: string) => `apiVersion: ${version}\nkind: DataContract\nid: c\nversion: 1.0.0\n`
    expect(checkContract(text('v3.2.0')).diagnostics).toEqual([])
    expect(checkContract(text('v3.1.0')).diagnostics).toMatchObject([
      { code: 'CONTRACT.MISSING_FIELD', message: '"status" is missing', where: { pointer: '', line: 1 } },
      { code: 'CONTRACT.OTHER_VERSION', message: 'The document breaks ODCS v3.1.0 and is valid as v3.2.0' },
    ])
  })
})
