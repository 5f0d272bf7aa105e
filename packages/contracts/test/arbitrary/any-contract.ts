import fc from 'fast-check'
import type { Contract } from '../../src/exports/index.ts'
import { authoritativeDefinitions, customProperties, elementNotes, qualityRules, roles } from './any-notes.ts'
import { anyProperty } from './any-property.ts'
import { someOf, word, words } from './any-text.ts'

const context = fc.oneof(
  words,
  someOf({
    instructions: words,
    verifiedStatements: fc.array(
      someOf({ question: words, answer: words, tags: fc.array(word) }, ['question']),
    ),
    constraints: fc.array(someOf({ constraint: words, customProperties }, ['constraint'])),
  }),
)

const servers = fc.uniqueArray(
  fc.oneof(
    someOf(
      {
        server: word,
        type: fc.constant('snowflake'),
        account: word,
        database: word,
        schema: word,
        warehouse: word,
        port: fc.oneof(fc.nat(65_535), fc.constant('${PORT:-443}')),
        environment: word,
        roles,
      },
      ['server', 'type', 'account', 'database', 'schema'],
    ),
    someOf(
      {
        server: word,
        type: fc.constant('kafka'),
        host: word,
        format: word,
        description: words,
        customProperties,
      },
      ['server', 'type', 'host'],
    ),
    someOf({ server: word, type: fc.constant('custom'), project: word, id: word }, ['server', 'type']),
  ),
  { maxLength: 3, selector: ({ server }) => server },
)

const member = someOf(
  {
    username: word,
    name: words,
    role: word,
    dateIn: fc.constant('2024-02-29'),
    dateOut: fc.constant('2025-01-01'),
  },
  ['username'],
)

const serviceLevel = someOf(
  {
    property: fc.constantFrom('latency', 'retention', 'generalAvailability', 'frequency'),
    value: fc.oneof(fc.nat(100), words, fc.boolean(), fc.constant(null)),
    unit: fc.constantFrom('d', 'h', 'y'),
    element: word,
    driver: fc.constantFrom('regulatory', 'analytics'),
    customProperties,
  },
  ['property', 'value'],
)

const tables = fc
  .uniqueArray(
    someOf(
      {
        name: word,
        ...elementNotes,
        logicalType: fc.constant('object'),
        dataGranularityDescription: words,
        context,
        properties: fc.uniqueArray(anyProperty, { maxLength: 6, selector: ({ name }) => name }),
        quality: qualityRules('table'),
      },
      ['name'],
    ),
    { maxLength: 3, selector: ({ name }) => name },
  )
  .chain((made) => {
    const columns = made.flatMap(({ name, properties = [] }) =>
      properties.map((property) => `${name}.${property.name}`),
    )
    if (columns.length === 0) return fc.constant(made)
    const pair = fc.record(
      { from: fc.constantFrom(...columns), to: fc.constantFrom(...columns) },
      { noNullPrototype: true },
    )
    const pairs = fc.array(pair, { minLength: 1, maxLength: 3 })
    const composite = pairs.map((each) => ({
      from: each.map(({ from }) => from),
      to: each.map(({ to }) => to),
    }))
    const relationship = fc.oneof(
      pair,
      composite,
      pair.map((each) => ({ ...each, type: 'foreignKey' as const })),
    )
    return fc
      .tuple(...made.map(() => fc.option(fc.array(relationship, { maxLength: 2 }), { nil: undefined })))
      .map((drawn) =>
        made.map((table, index) => {
          const relationships = drawn[index]
          return relationships === undefined ? table : { ...table, relationships }
        }),
      )
  })

/**
 * Random contracts of ODCS v3.2.0 that are valid by its schema: every section, every logical type, nested properties, all
 * kinds of quality rules, references that exist, and texts that are hard to quote.
 */
export const anyContract = someOf(
  {
    apiVersion: fc.constant('v3.2.0'),
    kind: fc.constant('DataContract'),
    id: word,
    version: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((parts) => parts.join('.')),
    name: words,
    status: fc.constantFrom('draft', 'active', 'deprecated', 'retired'),
    tenant: word,
    domain: word,
    description: someOf({
      purpose: words,
      usage: words,
      limitations: words,
      customProperties,
      authoritativeDefinitions,
    }),
    context,
    tags: fc.array(word, { maxLength: 3 }),
    servers,
    schema: tables,
    support: fc.array(
      someOf({ channel: word, url: fc.constant('https://example.org/help'), tool: word }, ['channel']),
      {
        maxLength: 2,
      },
    ),
    price: someOf({ priceAmount: fc.nat(99), priceCurrency: fc.constant('EUR'), priceUnit: words }),
    team: fc.oneof(
      someOf({ name: word, description: words, members: fc.array(member, { maxLength: 2 }) }),
      fc.array(member, { maxLength: 2 }),
    ),
    roles,
    slaProperties: fc.array(serviceLevel, { maxLength: 3 }),
    authoritativeDefinitions,
    customProperties,
    contractCreatedTs: fc.constant('2024-02-29T13:14:15Z'),
  },
  ['apiVersion', 'kind', 'id', 'version'],
) as unknown as fc.Arbitrary<Contract>
