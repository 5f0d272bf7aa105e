import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContract, renderContract } from '../../src/exports/index.ts'
import { anyContract } from './any-contract.ts'

test('random contracts are valid, and YAML keeps all of each', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const { contract: read, diagnostics } = checkContract(renderContract(contract))
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(read).toEqual(contract)
    }),
    { numRuns: 300 },
  )
})
