import { expect, test } from 'vitest'
import { checkContractAs, importContract, renderContract } from '../../src/exports/index.ts'

const manifest = {
  metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json', project_name: 'shop' },
  nodes: {
    'model.shop.orders': {
      resource_type: 'model',
      name: 'orders',
      package_name: 'shop',
      database: 'sales',
      schema: 'public',
      alias: 'orders',
      description: 'One row per order',
      tags: ['gold'],
      config: { materialized: 'table', meta: { owner: 'ann' } },
      constraints: [{ type: 'unique', columns: ['customer', 'placed'] }],
      columns: {
        id: {
          name: 'id',
          description: '',
          data_type: 'number(10)',
          meta: {},
          tags: [],
          constraints: [{ type: 'not_null' }, { type: 'primary_key' }],
        },
        state: {
          name: 'state',
          description: 'Where it is',
          meta: { classification: 'internal' },
          tags: ['core'],
        },
        customer: { name: 'customer', data_type: 'number(10)' },
      },
    },
    'test.shop.a': test_('accepted_values', 'state', { values: ['open', 'done'] }),
    'test.shop.b': test_('relationships', 'customer', { to: "source('crm', 'customers')", field: 'id' }),
    'test.shop.c': test_('not_null', 'customer', {}, { severity: 'warn' }),
    'test.shop.d': {
      ...test_('expression_is_true', undefined, { expression: 'a > b' }),
      test_metadata: { name: 'expression_is_true', namespace: 'dbt_utils', kwargs: { expression: 'a > b' } },
    },
    'test.shop.e': { resource_type: 'test', name: 'assert_all' },
  },
  sources: {
    'source.shop.crm.customers': {
      resource_type: 'source',
      name: 'customers',
      source_name: 'crm',
      database: 'crm',
      schema: 'raw',
      identifier: 'customers',
      columns: { id: { name: 'id' } },
    },
  },
}

const catalog = {
  nodes: {
    'model.shop.orders': {
      metadata: { type: 'BASE TABLE' },
      columns: {
        ID: { name: 'ID', type: 'NUMBER', index: 1 },
        STATE: { name: 'STATE', type: 'TEXT', index: 2 },
        CUSTOMER: { name: 'CUSTOMER', type: 'NUMBER', index: 3 },
        PLACED: { name: 'PLACED', type: 'TIMESTAMP_NTZ', index: 4, comment: 'When' },
      },
    },
  },
}

function test_(name: string, column: string | undefined, kwargs: object, config: object = {}) {
  return {
    resource_type: 'test',
    name: `${name}_${column}`,
    attached_node: 'model.shop.orders',
    column_name: column,
    test_metadata: { name, kwargs },
    config,
  }
}

test('manifest and catalog become tables with columns, keys, references, enums and rules', () => {
  const { contract, diagnostics } = importContract([JSON.stringify(manifest), JSON.stringify(catalog)], 'dbt')
  const [orders, customers] = contract.schema ?? []
  expect(contract.name).toBe('shop')
  expect(customers?.physicalName).toBe('crm.raw.customers')
  expect(orders).toEqual({
    name: 'orders',
    physicalName: 'sales.public.orders',
    description: 'One row per order',
    tags: ['gold'],
    customProperties: [
      { property: 'dbtNode', value: 'model.shop.orders', vendor: 'mesh' },
      { property: 'owner', value: 'ann', vendor: 'dbt' },
    ],
    properties: [
      {
        name: 'id',
        logicalType: 'integer',
        physicalType: 'number(10)',
        required: true,
        primaryKey: true,
        primaryKeyPosition: 1,
      },
      {
        name: 'state',
        logicalType: 'string',
        physicalType: 'TEXT',
        description: 'Where it is',
        tags: ['core'],
        classification: 'internal',
        enum: [{ value: 'open' }, { value: 'done' }],
      },
      {
        name: 'customer',
        logicalType: 'integer',
        physicalType: 'number(10)',
        relationships: [{ to: 'customers.id', type: 'foreignKey' }],
        quality: [
          {
            type: 'custom',
            engine: 'dbt',
            name: 'not_null_customer',
            severity: 'warning',
            implementation: { not_null: {} },
          },
        ],
      },
      { name: 'placed', logicalType: 'timestamp', physicalType: 'TIMESTAMP_NTZ', description: 'When' },
    ],
    quality: [
      { metric: 'duplicateValues', arguments: { properties: ['customer', 'placed'] }, mustBe: 0 },
      {
        type: 'custom',
        engine: 'dbt',
        name: 'expression_is_true_undefined',
        implementation: { 'dbt_utils.expression_is_true': { expression: 'a > b' } },
      },
    ],
  })
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Test test.shop.e is a query of its own and is not kept',
  ])
  expect(
    checkContractAs(renderContract(contract), 'v3.2.0').diagnostics.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([])
})

const node = (id: string, more: object) => {
  const [kind, , source, name] = id.split('.')
  return {
    [id]: {
      resource_type: kind,
      name: name ?? source,
      ...(name !== undefined && { source_name: source }),
      database: 'D',
      schema: 's',
      columns: {},
      ...more,
    },
  }
}

test('a seed and a source of one table are one table; what is beside tables is counted', () => {
  const texts = [
    JSON.stringify({
      nodes: {},
      sources: {},
      errors: null,
      metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/catalog/v1.json' },
    }),
    JSON.stringify({
      nodes: {
        ...node('seed.p.raw', { alias: 'raw', columns: { ID: { name: 'ID', data_type: 'int' } } }),
        ...node('model.p.m', {
          raw_code: 'select 1',
          access: 'public',
          group: 'g',
          config: { contract: { enforced: true }, grants: { select: ['r'] } },
        }),
        ...node('analysis.p.a', {}),
        'test.p.t': {
          resource_type: 'test',
          name: 't',
          attached_node: 'source.p.x.raw',
          column_name: 'id',
          test_metadata: { name: 'not_null', kwargs: {} },
          config: { where: 'a > 1', limit: 5, warn_if: '!= 0', severity: 'ERROR' },
        },
      },
      sources: node('source.p.x.raw', {
        database: 'd',
        identifier: 'RAW',
        columns: { id: { name: 'id', description: 'Key' } },
      }),
      exposures: { e: {} },
    }),
  ]
  const { contract, diagnostics } = importContract(texts, 'dbt')
  expect(contract.schema).toEqual([
    {
      name: 'raw',
      physicalName: 'D.s.raw',
      customProperties: [{ property: 'dbtNode', value: 'seed.p.raw', vendor: 'mesh' }],
      properties: [
        {
          name: 'ID',
          logicalType: 'integer',
          physicalType: 'int',
          description: 'Key',
          quality: [
            {
              type: 'custom',
              engine: 'dbt',
              name: 't',
              implementation: { not_null: { config: { where: 'a > 1', limit: 5 } } },
            },
          ],
        },
      ],
    },
    {
      name: 'm',
      physicalName: 'D.s.m',
      customProperties: [
        { property: 'dbtNode', value: 'model.p.m', vendor: 'mesh' },
        { property: 'access', value: 'public', vendor: 'dbt' },
        { property: 'group', value: 'g', vendor: 'dbt' },
        { property: 'contract', value: { enforced: true }, vendor: 'dbt' },
        { property: 'grants', value: { select: ['r'] }, vendor: 'dbt' },
      ],
    },
  ])
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'source.p.x.raw is the table of seed.p.raw, which takes its columns and tests',
    'The columns of m are not in the manifest; catalog.json has them',
    'analysis: 1 of the project are not kept',
    'exposures: 1 of the project are not kept',
    'The SQL of the models is not kept',
  ])
  expect(() => importContract(texts[0] ?? '', 'dbt')).toThrow(
    expect.objectContaining({
      why: 'It is a catalog.json, which is read beside the manifest.json of its project.',
    }),
  )
})
