import { column, contract, type LintCase, rule } from './contract-of.ts'

const list = (value: unknown) => ({
  customProperties: [{ property: 'retired', vendor: 'mesh', value }],
})
const retired = (value: unknown) => contract([{ name: 't', properties: [{ name: 'a' }], ...list(value) }])
const retiredTables = (value: unknown) => contract([{ name: 't' }], list(value))

/** Rules beyond names, ranges and metrics: again each where it finds something, and where it does not. */
export const moreCases: readonly LintCase[] = [
  [
    'RULE_WITHOUT_TYPE',
    rule({ description: 'clean' }),
    '/schema/0/properties/0/quality/0',
    rule({ type: 'text', description: 'clean' }),
  ],
  [
    'TEXT_WITH_METRIC',
    rule({ type: 'text', metric: 'nullValues', mustBe: 0 }),
    '/schema/0/properties/0/quality/0/metric',
    rule({ type: 'library', metric: 'nullValues', mustBe: 0 }),
  ],
  [
    'SCHEDULER',
    rule({ type: 'text', schedule: '0 20 * * *' }),
    '/schema/0/properties/0/quality/0/schedule',
    rule({ type: 'text', schedule: '0 20 * * *', scheduler: 'cron' }),
  ],
  [
    'SCHEDULER',
    contract([], { slaProperties: [{ property: 'availability', value: 1, scheduler: 'cron' }] }),
    '/slaProperties/0/scheduler',
    contract([], {
      slaProperties: [{ property: 'availability', value: 1, schedule: '@daily', scheduler: 'cron' }],
    }),
  ],
  [
    'RULE_COLUMN',
    contract([
      {
        name: 't',
        properties: [{ name: 'a' }],
        quality: [{ metric: 'duplicateValues', arguments: { properties: ['a', 'z'] }, mustBe: 0 }],
      },
    ]),
    '/schema/0/quality/0/arguments/properties/1',
    contract([
      {
        name: 't',
        properties: [{ name: 'a' }],
        quality: [{ metric: 'duplicateValues', arguments: { properties: ['a'] }, mustBe: 0 }],
      },
    ]),
  ],
  [
    'THRESHOLD',
    rule({ metric: 'nullValues', unit: 'percent', mustBeLessThan: 101 }),
    '/schema/0/properties/0/quality/0/mustBeLessThan',
    rule({ metric: 'nullValues', unit: 'percent', mustBeLessThan: 100 }),
  ],
  [
    'THRESHOLD',
    rule({ metric: 'nullValues', mustBe: -1 }),
    '/schema/0/properties/0/quality/0/mustBe',
    rule({ metric: 'nullValues', mustBe: 1000 }),
  ],
  [
    'THRESHOLD',
    rule({ metric: 'nullValues', unit: 'perc', mustBe: 0 }),
    '/schema/0/properties/0/quality/0/unit',
    rule({ metric: 'nullValues', unit: 'rows', mustBe: 0 }),
  ],
  [
    'DUPLICATE_RULE',
    column({
      quality: [
        { name: 'r', type: 'text' },
        { name: 'r', type: 'text' },
      ],
    }),
    '/schema/0/properties/0/quality/1/name',
    column({
      quality: [
        { name: 'r', type: 'text' },
        { name: 's', type: 'text' },
      ],
    }),
  ],
  [
    'SLA_PROPERTY',
    contract([], { slaProperties: [{ property: 'speed', value: 1 }] }),
    '/slaProperties/0/property',
    contract([], { slaProperties: [{ property: 'AV', value: 1 }] }),
  ],
  [
    'SLA_UNIT',
    contract([], { slaProperties: [{ property: 'retention', value: 3, unit: 'm' }] }),
    '/slaProperties/0/unit',
    contract([], { slaProperties: [{ property: 'retention', value: 3, unit: 'months' }] }),
  ],
  [
    'SLA_UNIT',
    contract([], { slaProperties: [{ property: 'latency', value: 3 }] }),
    '/slaProperties/0',
    contract([], { slaProperties: [{ property: 'availability', value: 3 }] }),
  ],
  [
    'SLA_UNIT',
    contract([], { slaProperties: [{ property: 'latency', value: 3, unit: 'apples' }] }),
    '/slaProperties/0/unit',
    contract([], { slaProperties: [{ property: 'latency', value: 3, unit: 'd' }] }),
  ],
  [
    'VECTOR_DIMENSIONS',
    column({ logicalType: 'vector' }),
    '/schema/0/properties/0',
    column({ logicalType: 'vector', logicalTypeOptions: { dimensions: 3 } }),
  ],
  [
    'USELESS_OPTIONS',
    column({ logicalType: 'boolean', logicalTypeOptions: { minimum: 1 } }),
    '/schema/0/properties/0/logicalTypeOptions',
    column({ logicalType: 'integer', logicalTypeOptions: { minimum: 1 } }),
  ],
  [
    'TYPE_CONTRADICTION',
    column({ logicalType: 'date', physicalType: 'NUMBER(8)' }),
    '/schema/0/properties/0/physicalType',
    column({ logicalType: 'date', physicalType: 'DATE' }),
  ],
  [
    'TYPE_CONTRADICTION',
    column({ logicalType: 'integer', physicalType: 'NUMBER(8,2)' }),
    '/schema/0/properties/0/physicalType',
    column({ logicalType: 'number', physicalType: 'NUMBER(8)' }),
  ],
  [
    'TYPE_LENGTH',
    column({ physicalType: 'VARCHAR(3)', logicalType: 'string', logicalTypeOptions: { maxLength: 4 } }),
    '/schema/0/properties/0/logicalTypeOptions/maxLength',
    column({ physicalType: 'VARCHAR(3)', logicalType: 'string', logicalTypeOptions: { maxLength: 3 } }),
  ],
  [
    'DATE_LIMIT',
    column({ logicalType: 'date', logicalTypeOptions: { minimum: '2026-02-30' } }),
    '/schema/0/properties/0/logicalTypeOptions/minimum',
    column({ logicalType: 'date', logicalTypeOptions: { minimum: '2026-02-28' } }),
  ],
  [
    'DATE_FORMAT',
    column({ logicalType: 'date', logicalTypeOptions: { format: '%Y-%m-%d' } }),
    '/schema/0/properties/0/logicalTypeOptions/format',
    column({ logicalType: 'date', logicalTypeOptions: { format: 'yyyy-MM-dd' } }),
  ],
  [
    'DATE_FORMAT',
    column({ logicalType: 'timestamp', logicalTypeOptions: { format: 'YYYY-MM-DD' } }),
    '/schema/0/properties/0/logicalTypeOptions/format',
    column({ logicalType: 'timestamp', logicalTypeOptions: { format: "yyyy-MM-dd'T'HH:mm:ssXXX" } }),
  ],
  [
    'EXAMPLE_VALUE',
    column({ enum: [{ value: 'x' }], examples: ['y'] }),
    '/schema/0/properties/0/examples/0',
    column({ enum: [{ value: 'x' }], examples: ['x'] }),
  ],
  [
    'REQUIRED_FIELD',
    column({ logicalType: 'object', properties: [{ name: 'x' }], logicalTypeOptions: { required: ['y'] } }),
    '/schema/0/properties/0/logicalTypeOptions/required/0',
    column({ logicalType: 'object', properties: [{ name: 'x' }], logicalTypeOptions: { required: ['x'] } }),
  ],
  [
    'MEASURE_LOGIC',
    column({ semanticType: 'measure' }),
    '/schema/0/properties/0',
    column({ semanticType: 'measure', transformLogic: 'sum(x)' }),
  ],
  [
    'KEY_COLUMN',
    column({ primaryKey: true, primaryKeyPosition: 1, required: false }),
    '/schema/0/properties/0/required',
    column({ primaryKey: true, primaryKeyPosition: 1 }),
  ],
  [
    'KEY_COLUMN',
    column({ primaryKeyPosition: 1 }),
    '/schema/0/properties/0/primaryKeyPosition',
    column({ primaryKeyPosition: -1 }),
  ],
  [
    'KEY_COLUMN',
    column({ partitionKeyPosition: 1 }),
    '/schema/0/properties/0/partitionKeyPosition',
    column({ partitioned: true, partitionKeyPosition: 1 }),
  ],
  [
    'REDUNDANT_UNIQUE',
    column({ primaryKey: true, unique: true }),
    '/schema/0/properties/0/unique',
    column({ unique: true }),
  ],
  [
    'RELATIONSHIP_TYPE',
    contract([
      {
        name: 't',
        properties: [
          { name: 'a', logicalType: 'string', relationships: [{ to: 't.b' }] },
          { name: 'b', logicalType: 'date' },
        ],
      },
    ]),
    '/schema/0/properties/0/relationships/0/to',
    contract([
      {
        name: 't',
        properties: [
          { name: 'a', logicalType: 'integer', relationships: [{ to: 't.b' }] },
          { name: 'b', logicalType: 'number' },
        ],
      },
    ]),
  ],
  [
    'RELATIONSHIP_TYPE',
    contract([
      {
        name: 't',
        properties: [
          { name: 'a', logicalType: 'string' },
          { name: 'b', logicalType: 'date' },
        ],
        relationships: [{ from: ['t.a'], to: ['t.b'] }],
      },
    ]),
    '/schema/0/relationships/0/to',
    contract([
      {
        name: 't',
        properties: [
          { name: 'a', logicalType: 'date' },
          { name: 'b', logicalType: 'date' },
        ],
        relationships: [{ from: ['t.a'], to: ['t.b'] }],
      },
    ]),
  ],
  [
    'DUPLICATE_ID',
    contract([
      { name: 't', id: 'i' },
      { name: 'u', id: 'i' },
    ]),
    '/schema/1/id',
    contract([{ name: 't', id: 'i', properties: [{ name: 'a', id: 'i' }] }]),
  ],
  ['DEPRECATED_FIELD', contract([], { slaDefaultElement: 't' }), '/slaDefaultElement', contract([])],
  ['DEPRECATED_FIELD', contract([], { dataProduct: 'p' }), '/dataProduct', contract([], { domain: 'p' })],
  [
    'DEPRECATED_FIELD',
    contract([], { team: [{ username: 'u' }] }),
    '/team',
    contract([], { team: { members: [{ username: 'u' }] } }),
  ],
  [
    'DEPRECATED_FIELD',
    rule({ metric: 'nullValues', rule: 'nullValues', mustBe: 0 }),
    '/schema/0/properties/0/quality/0/rule',
    rule({ metric: 'nullValues', mustBe: 0 }),
  ],
  [
    'DESCRIPTION_KEY',
    contract([], { description: { purpse: 'x' } as object }),
    '/description/purpse',
    contract([], { description: { purpose: 'x' } }),
  ],
  [
    'VARIABLE',
    contract([], { tenant: '${table}' }),
    '/tenant',
    rule({ type: 'sql', query: 'select count(*) from ${table}', mustBe: 0 }),
  ],
  ['VARIABLE', contract([], { tenant: '${NAME' }), '/tenant', contract([], { tenant: '${NAME:-x}' })],
  [
    'VARIABLE',
    contract([], { tenant: '${NAME:=x}' }),
    '/tenant',
    contract([], { tenant: '${NAME:-}', domain: '$NAME' }),
  ],
  [
    'VARIABLE_WITHOUT_DEFAULT',
    contract([], { tenant: '${NAME}' }),
    '/tenant',
    contract([], { tenant: '${NAME:-x}' }),
  ],
  [
    'MISSING_DESCRIPTION',
    contract([{ name: 't' }], { description: { purpose: 'x' } }),
    '/schema/0',
    contract([{ name: 't', description: 'x' }], { description: { purpose: 'x' } }),
  ],
  ['MISSING_OWNER', contract([]), '/team', contract([], { team: { name: 'x' } })],
  ['MISSING_SCHEMA', contract([]), '/schema', contract([{ name: 't' }])],
  ['UNKNOWN_STATUS', contract([], { status: 'alive' }), '/status', contract([], { status: 'active' })],
  [
    'MEMBERSHIP',
    contract([], { team: { members: [{ username: 'u', dateIn: '2026-02-02', dateOut: '2026-02-01' }] } }),
    '/team/members/0/dateOut',
    contract([], { team: { members: [{ username: 'u', dateIn: '2026-02-01', dateOut: '2026-02-02' }] } }),
  ],
  [
    'MEMBERSHIP',
    contract([], { team: { members: [{ username: 'u', dateIn: '2026-02-30' }] } }),
    '/team/members/0/dateIn',
    contract([], { team: { members: [{ username: 'u', dateIn: '2026-02-28' }] } }),
  ],
  [
    'RETIREMENT',
    retired([{ column: 'a' }]),
    '/schema/0/customProperties/0/value/0',
    retired([{ column: 'a', since: '2026-01-01', until: '2026-06-30' }]),
  ],
  [
    'RETIREMENT',
    retired({ column: 'a', until: '2026-02-30' }),
    '/schema/0/customProperties/0/value/until',
    retired({ column: 'a', since: '2026-01-01', until: '2026-06-30' }),
  ],
  ['RETIREMENT', retired(['a']), '/schema/0/customProperties/0/value/0', retired([])],
  [
    'RETIREMENT',
    retired([{ table: 't', until: '2026-06-30' }]),
    '/schema/0/customProperties/0/value/0',
    retired([{ column: 'gone before', until: '2026-06-30' }]),
  ],
  [
    'RETIREMENT',
    retired([{ column: 'a', since: 'May', until: '2026-06-30' }]),
    '/schema/0/customProperties/0/value/0/since',
    retired([{ column: 'a', since: '2026-01-01', until: '2026-06-30' }]),
  ],
  [
    'RETIREMENT',
    retired([{ column: 'a', since: '2026-07-01', until: '2026-06-30' }]),
    '/schema/0/customProperties/0/value/0/since',
    retired([{ column: 'a', since: '2026-06-30', until: '2026-06-30' }]),
  ],
  [
    'RETIREMENT',
    retiredTables([{ column: 'a', until: '2026-06-30' }]),
    '/customProperties/0/value/0',
    retiredTables([{ table: 't', until: '2026-06-30' }]),
  ],
  [
    'RETIREMENT',
    retiredTables(null),
    '/customProperties/0/value',
    retiredTables({ table: 't', until: '2026-06-30' }),
  ],
]
