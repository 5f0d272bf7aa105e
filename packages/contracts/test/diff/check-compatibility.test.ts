import { describe, expect, test } from 'vitest'
import {
  type Contract,
  checkCompatibility,
  compatibilityPolicies,
  type SchemaProperty,
} from '../../src/exports/index.ts'

const version = (number: string, column: Partial<SchemaProperty>, ...more: readonly string[]): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'c',
  version: number,
  schema: [{ name: 't', properties: [{ name: 'a', ...column }, ...more.map((name) => ({ name }))] }],
})

const allowed = (versions: readonly Contract[], after: Contract) =>
  compatibilityPolicies.filter((policy) => checkCompatibility(versions, after, policy).isCompatible)

describe('policies', () => {
  test.each<[string, readonly Contract[], Contract, readonly string[]]>([
    ['nothing before it', [], version('1.0.0', {}), compatibilityPolicies],
    ['an added column', [version('1.0.0', {})], version('1.1.0', {}, 'b'), compatibilityPolicies],
    [
      'a removed column breaks readers, not what is stored',
      [version('1.0.0', {}, 'b')],
      version('2.0.0', {}),
      ['none', 'backward', 'backward-transitive'],
    ],
    [
      'a column that begins to refuse NULL breaks what is stored',
      [version('1.0.0', {})],
      version('1.1.0', { required: true }),
      ['none', 'forward', 'forward-transitive'],
    ],
    [
      'a type that changes breaks both',
      [version('1.0.0', { logicalType: 'date' })],
      version('2.0.0', { logicalType: 'boolean' }),
      ['none'],
    ],
    [
      'the step before the last breaks only transitively',
      [version('1.0.0', {}, 'b'), version('2.0.0', {})],
      version('2.0.1', { description: 'x' }),
      ['none', 'backward', 'forward', 'full', 'backward-transitive'],
    ],
  ])('%s', (_, versions, after, want) => {
    expect(allowed(versions, after)).toEqual(want)
  })
})

test('a transitive policy compares with every version, the last first, and names what it forbids', () => {
  const versions = [version('1.0.0', {}, 'b'), version('2.0.0', {})]
  const { comparisons } = checkCompatibility(versions, version('2.1.0', {}, 'c'), 'forward-transitive')
  expect(
    comparisons.map(({ version: number, violations }) => [number, violations.map(({ path }) => path)]),
  ).toEqual([
    ['2.0.0', []],
    ['1.0.0', ['/schema/t/properties/b']],
  ])
})

test('a transitive policy forbids what it forbids of one version at least', () => {
  const versions = [version('1.0.0', {}, 'b'), version('2.0.0', {}, 'c'), version('3.0.0', {}, 'd')]
  const after = version('4.0.0', { required: true })
  for (const policy of ['backward', 'forward', 'full'] as const) {
    const alone = versions.map((each) => checkCompatibility([each], after, policy).comparisons[0]?.violations)
    const together = checkCompatibility(versions, after, `${policy}-transitive`).comparisons
    expect(together.map(({ violations }) => violations)).toEqual(alone.toReversed())
  }
})

test('a team judges otherwise than the matrix', () => {
  const [before, after] = [version('1.0.0', {}), version('1.1.0', {}, 'b')]
  const impacts = { COLUMN_ADDED: { consumers: 'breaking' } } as const
  const { isCompatible, comparisons } = checkCompatibility([before], after, 'forward', { impacts })
  expect([isCompatible, comparisons[0]?.diff.step]).toEqual([false, 'major'])
})
