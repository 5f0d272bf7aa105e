import { isMeshError } from '@mesh/core'
import { duckDbDialect, snowflakeDialect } from '@mesh/sql'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyContract } from '../../../contracts/test/arbitrary/any-contract.ts'
import { deriveChecks, describeCheck, planChecks } from '../../src/exports/index.ts'

/** What stands at a JSON pointer. */
const at = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, token) =>
        (value as Readonly<Record<string, unknown>> | undefined)?.[
          token.replaceAll('~1', '/').replaceAll('~0', '~')
        ],
      document,
    )

test('what is derived of any contract can be measured, points to its place, and has an id of its own', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const derived = deriveOrRefuse(contract)
      if (derived === undefined) return
      const { checks, diagnostics } = derived
      expect(checks.filter(({ source }) => at(contract, source?.pointer ?? '/no') === undefined)).toEqual([])
      expect(diagnostics.filter(({ where }) => at(contract, where?.pointer ?? '/no') === undefined)).toEqual(
        [],
      )
      expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
      expect(checks.filter((check) => describeCheck(check) === '')).toEqual([])
      for (const dialect of [duckDbDialect, snowflakeDialect]) {
        const refused = planChecks(checks, dialect).checks.flatMap((each) =>
          each.kind === 'refused' && !('query' in each.check.metric) ? [each.error] : [],
        )
        expect(refused).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

function deriveOrRefuse(contract: Parameters<typeof deriveChecks>[0]) {
  try {
    return deriveChecks(contract)
  } catch (error) {
    if (!isMeshError(error)) throw error
    expect(['CONTRACT.DANGLING_REFERENCE', 'CORE.INVALID_IDENTIFIER']).toContain(error.code)
    return undefined
  }
}
