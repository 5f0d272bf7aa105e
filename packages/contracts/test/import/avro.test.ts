import { expect, test } from 'vitest'
import { checkContractAs, importContract, renderContract } from '../../src/exports/index.ts'

interface Case {
  readonly schema: unknown
  /** Names of columns with their logical types; `!` behind one that is required. */
  readonly want: Readonly<Record<string, string>>
  readonly domain?: string
  readonly told?: readonly string[]
}

const record = (name: string, fields: object, more: object = {}) => ({
  type: 'record',
  name,
  fields: Object.entries(fields).map(([field, type]) => ({ name: field, type })),
  ...more,
})

test.each<[string, Case]>([
  [
    'a list at the top is a table of its records',
    { schema: { type: 'array', items: { type: record('A', { x: 'int' }) } }, want: { A: 'x:integer!' } },
  ],
  [
    'records of a union, and what is none',
    {
      schema: [
        'null',
        record('A', { x: 'long' }),
        { type: 'enum', name: 'E', symbols: ['B'] },
        record('B', { e: ['null', 'E'] }),
      ],
      want: { A: 'x:integer!', B: 'e:string' },
      told: ['/2 What is no record becomes no table', '/2/name The name E of a type is not kept'],
    },
  ],
  [
    'types of a protocol',
    {
      schema: {
        protocol: 'P',
        namespace: 'n',
        types: [record('A', { b: 'B' }), record('B', { x: 'string' })],
        messages: { m: {} },
      },
      want: { A: 'b:object!', B: 'x:string!' },
      domain: 'n',
      told: [
        '/messages The messages of the protocol are not kept',
        '/types/1/name The name B of a type is not kept',
      ],
    },
  ],
  [
    'a name is found in the namespace where it is written, by a full name, and by an alias',
    {
      schema: record(
        'a.b.Top',
        {
          one: { ...record('One', { x: 'int' }), namespace: 'c' },
          two: 'c.One',
          three: record('c.Three', { inner: 'One' }, { aliases: ['Old'] }),
          four: 'c.Old',
          five: { type: 'fixed', name: 'Five', size: 4 },
          six: 'Five',
          seven: 'Missing',
        },
        { namespace: 'ignored' },
      ),
      want: { Top: 'one:object! two:object! three:object! four:object! five:? six:? seven:?' },
      domain: 'a.b',
      told: [
        '/fields/0/type/name The name One of a type is not kept',
        '/fields/2/type/name The name c.Three of a type is not kept',
        '/fields/4/type/name The name Five of a type is not kept',
        '/fields/6/type There is no type "Missing"; it is a value of any type',
      ],
    },
  ],
  [
    'logical types that fit no more are their base types, and told',
    {
      schema: record('A', {
        id: { type: 'string', logicalType: 'uuid' },
        d: { type: 'bytes', logicalType: 'decimal', precision: 50, scale: 2 },
        t: { type: 'long', logicalType: 'timestamp-nanos' },
        u: [{ type: 'int', logicalType: 'date' }, 'null'],
        n: { type: { type: ['null', 'string'] } },
      }),
      want: { A: 'id:string! d:? t:timestamp! u:date n:string!' },
      told: [
        '/fields/1/type/logicalType logicalType is not kept',
        '/fields/1/type/precision precision is not kept',
        '/fields/1/type/scale scale is not kept',
      ],
    },
  ],
])('%s', (_, { schema, want, domain, told }) => {
  const { contract, diagnostics } = importContract(JSON.stringify(schema), 'avro')
  expect(
    Object.fromEntries(
      (contract.schema ?? []).map(({ name, properties = [] }) => [
        name,
        properties
          .map((each) => `${each.name}:${each.logicalType ?? '?'}${each.required === true ? '!' : ''}`)
          .join(' ')
          .replaceAll('?!', '?'),
      ]),
    ),
  ).toEqual(want)
  expect(contract.domain).toBe(domain)
  const found = diagnostics.map(({ where, message }) => `${where?.pointer} ${message}`)
  if (told !== undefined) expect(found).toEqual(told)
  expect(
    checkContractAs(renderContract(contract), 'v3.2.0').diagnostics.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([])
})

test('attributes of other tools, aliases and defaults of a field are kept', () => {
  const { contract, diagnostics } = importContract(
    JSON.stringify({
      ...record('A', {}),
      aliases: ['Old'],
      'java-package': 'x',
      fields: [
        {
          name: 'x',
          type: { type: 'string', 'avro.java.string': 'String' },
          doc: 'Ein "Ü"',
          aliases: ['y'],
          default: '',
          'confluent:tags': ['PII'],
        },
      ],
    }),
    'avro',
  )
  expect(contract.schema).toEqual([
    {
      name: 'A',
      synonyms: [{ synonym: 'Old' }],
      properties: [
        {
          name: 'x',
          logicalType: 'string',
          physicalType: 'VARCHAR',
          required: true,
          description: 'Ein "Ü"',
          synonyms: [{ synonym: 'y' }],
          customProperties: [
            { property: 'default', value: '', vendor: 'mesh' },
            { property: 'confluent:tags', value: ['PII'], vendor: 'avro' },
          ],
        },
      ],
    },
  ])
  expect(diagnostics.map(({ where, message }) => `${where?.pointer} ${message}`)).toEqual([
    '/java-package java-package is not kept',
    '/fields/0/type/avro.java.string avro.java.string is not kept',
  ])
})
