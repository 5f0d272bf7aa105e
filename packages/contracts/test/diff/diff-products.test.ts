import { describe, expect, test } from 'vitest'
import { type ChangeRuleName, type DataProduct, diffProducts } from '../../src/exports/index.ts'
import { operations, punctuality } from '../fixtures/flights.ts'
import { edited, gone } from './edited.ts'

const mesh = (property: string, value: unknown) => ({ property, vendor: 'mesh', value })

const base: DataProduct = {
  apiVersion: 'v1.1.0',
  kind: 'DataProduct',
  id: 'p',
  version: '1.0.0',
  status: 'active',
  domain: 'operations',
  type: 'aggregate',
  description: { purpose: 'Delays', usage: 'Reports' },
  tags: ['gold'],
  outputPorts: [
    {
      id: 'o1',
      name: 'delays',
      version: '1.0.0',
      contractId: 'delays',
      type: 'tables',
      inputContracts: [{ id: 'flights', version: '1.0.0' }],
    },
    { name: 'raw', version: '1.0.0', contractId: 'raw' },
    { name: 'raw', version: '2.0.0', contractId: 'raw' },
  ],
  inputPorts: [{ name: 'flights', version: '1.0.0', contractId: 'flights' }],
  managementPorts: [{ name: 'health', content: 'observability', url: 'https://a.example' }],
  team: { name: 'Punctuality', members: [{ username: 'ada' }] },
  support: [{ channel: '#p', url: 'https://chat.example' }],
  customProperties: [
    mesh('namespace', { database: 'D', schema: 'P' }),
    mesh('access', [{ role: 'ANALYST' }]),
    mesh('metrics', [{ name: 'worst', expression: 'MAX(M)', table: 't' }]),
    mesh('transformations', [{ table: 't', as: 'view', query: 'SELECT 1' }]),
    { property: 'costCentre', value: 7 },
  ],
}

describe('one edit is exactly one change, and taking it back its counterpart', () => {
  test.each<[ChangeRuleName, string, unknown, ChangeRuleName]>([
    ['ID_CHANGED', '/id', 'q', 'ID_CHANGED'],
    ['STATUS_DEPRECATED', '/status', 'deprecated', 'STATUS_CHANGED'],
    ['STATUS_RETIRED', '/status', 'retired', 'STATUS_CHANGED'],
    ['OWNERSHIP_CHANGED', '/domain', 'sales', 'OWNERSHIP_CHANGED'],
    ['PRODUCT_TYPE_CHANGED', '/type', 'sourceAligned', 'PRODUCT_TYPE_CHANGED'],
    ['DEPRECATED', '/deprecated', true, 'UNDEPRECATED'],
    ['TERMS_CHANGED', '/description/usage', 'All', 'TERMS_CHANGED'],
    ['DOCUMENTATION_CHANGED', '/tags', [], 'DOCUMENTATION_CHANGED'],
    ['OUTPUT_PORT_REMOVED', '/outputPorts/0', gone, 'OUTPUT_PORT_ADDED'],
    ['OUTPUT_PORT_REMOVED', '/outputPorts/1', gone, 'OUTPUT_PORT_ADDED'],
    ['OUTPUT_PORT_RENAMED', '/outputPorts/0/name', 'late', 'OUTPUT_PORT_RENAMED'],
    ['OUTPUT_PORT_MAJOR_CHANGED', '/outputPorts/0/version', '2.0.0', 'OUTPUT_PORT_MAJOR_CHANGED'],
    ['OUTPUT_PORT_VERSION_CHANGED', '/outputPorts/0/version', '1.4.0', 'OUTPUT_PORT_VERSION_CHANGED'],
    ['OUTPUT_PORT_CONTRACT_CHANGED', '/outputPorts/0/contractId', 'other', 'OUTPUT_PORT_CONTRACT_CHANGED'],
    ['OUTPUT_PORT_TYPE_CHANGED', '/outputPorts/0/type', 'topic', 'OUTPUT_PORT_TYPE_CHANGED'],
    ['INPUT_CONTRACTS_CHANGED', '/outputPorts/0/inputContracts', [], 'INPUT_CONTRACTS_CHANGED'],
    ['DEPRECATED', '/outputPorts/0/deprecated', true, 'UNDEPRECATED'],
    ['DOCUMENTATION_CHANGED', '/outputPorts/0/description', 'x', 'DOCUMENTATION_CHANGED'],
    ['INPUT_PORT_REMOVED', '/inputPorts/0', gone, 'INPUT_PORT_ADDED'],
    ['INPUT_PORT_CHANGED', '/inputPorts/0/version', '1.1.0', 'INPUT_PORT_CHANGED'],
    ['MANAGEMENT_PORT_REMOVED', '/managementPorts/0', gone, 'MANAGEMENT_PORT_ADDED'],
    ['MANAGEMENT_PORT_CHANGED', '/managementPorts/0/url', 'https://b.example', 'MANAGEMENT_PORT_CHANGED'],
    ['TEAM_RENAMED', '/team/name', 'Sales', 'TEAM_RENAMED'],
    ['SUPPORT_REMOVED', '/support/0', gone, 'SUPPORT_ADDED'],
    ['NAMESPACE_CHANGED', '/customProperties/0/value/schema', 'Q', 'NAMESPACE_CHANGED'],
    ['ACCESS_REVOKED', '/customProperties/1', gone, 'ACCESS_GRANTED'],
    ['METRIC_CHANGED', '/customProperties/2/value/0/expression', 'MIN(M)', 'METRIC_CHANGED'],
    ['METRIC_REMOVED', '/customProperties/2', gone, 'METRIC_ADDED'],
    ['PIPELINE_CHANGED', '/customProperties/3/value/0/query', 'SELECT 2', 'PIPELINE_CHANGED'],
    ['DOCUMENTATION_CHANGED', '/customProperties/4/value', 8, 'DOCUMENTATION_CHANGED'],
  ])('%s by %s', (rule, pointer, value, reverse) => {
    const after = edited(base, pointer, value)
    const codes = (one: DataProduct, other: DataProduct) =>
      diffProducts(one, other).changes.map(({ code }) => code)
    expect(codes(base, after)).toEqual([`PRODUCT.${rule}`])
    expect(codes(after, base)).toEqual([`PRODUCT.${reverse}`])
  })
})

test('a product equals itself, in whatever order its ports stand', () => {
  for (const product of [base, operations, punctuality]) {
    const turned = { ...structuredClone(product), outputPorts: [...(product.outputPorts ?? [])].reverse() }
    expect(diffProducts(product, turned)).toEqual({ changes: [], step: 'patch' })
  }
})

test('a change has its place in both documents and its path by names', () => {
  expect(diffProducts(base, edited(base, '/outputPorts/0/version', '2.0.0'))).toEqual({
    changes: [
      {
        code: 'PRODUCT.OUTPUT_PORT_MAJOR_CHANGED',
        action: 'changed',
        before: { pointer: '/outputPorts/0/version', value: '1.0.0' },
        after: { pointer: '/outputPorts/0/version', value: '2.0.0' },
        message: 'Output port delays went from version 1.0.0 to 2.0.0',
        consumers: 'breaking',
        producers: 'none',
        step: 'major',
        reason: 'A major version breaks readers',
        path: '/outputPorts/delays/version',
        document: 'p',
      },
    ],
    step: 'major',
  })
})
