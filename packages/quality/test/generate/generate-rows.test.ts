import { type Contract, compileRowValidator } from '@mesh/contracts'
import { fixedClock } from '@mesh/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyContract } from '../../../contracts/test/arbitrary/any-contract.ts'
import { frameContract } from '../../src/dataset/contract-frame.ts'
import { evaluateDataset } from '../../src/dataset/evaluate-dataset.ts'
import { generateRows } from '../../src/exports/index.ts'
import { anySoundContract } from './any-sound-contract.ts'

const clock = fixedClock('2026-01-01T00:00:00Z')

/** What the contract itself says of rows: of each row by its validator, of all by its checks. */
function complaints(contract: Contract, data: ReturnType<typeof generateRows<Contract>>): readonly unknown[] {
  const frame = frameContract(contract)
  const issues = Object.entries(data).flatMap(([table, rows]) => {
    const isRow = compileRowValidator(contract, table)
    return rows.flatMap((row) => isRow.issues(row))
  })
  const { results } = evaluateDataset(frame, data, frame.checks, { clock })
  const broken = results.filter(({ outcome, check, error }) => {
    // SQL of one's own is not read; random contracts compare dates with 'N/A'.
    const isOwn = check.metric.kind === 'customMetric' || check.metric.kind === 'failingRows'
    const isMeaningless = ['QUALITY.INCOMPARABLE', 'QUALITY.EVALUATION'].includes(error?.code ?? '')
    return !isOwn && !isMeaningless && outcome !== 'pass' && outcome !== 'skipped'
  })
  return [...issues, ...broken]
}

describe('generated rows are valid', () => {
  test('of contracts that can be kept, whatever their names, types, keys and references', () => {
    fc.assert(
      fc.property(anySoundContract, fc.integer({ min: 2, max: 40 }), fc.nat(), (contract, rows, seed) => {
        expect(complaints(contract, generateRows(contract, { rows, seed }))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('of any contract, or there is one error that says why not', () => {
    fc.assert(
      fc.property(anyContract, fc.integer({ min: 0, max: 12 }), (contract, rows) => {
        let made: ReturnType<typeof generateRows<Contract>>
        try {
          made = generateRows(contract, { rows })
        } catch (error) {
          expect(error).toMatchObject({
            code: expect.stringMatching(/^(QUALITY\.NOT_GENERABLE|CORE\.INVALID_IDENTIFIER)$/),
          })
          return
        }
        expect(complaints(contract, made)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
