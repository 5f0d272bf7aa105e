import { fixedClock } from '@mesh/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameContract } from '../../src/dataset/contract-frame.ts'
import { evaluateDataset } from '../../src/dataset/evaluate-dataset.ts'
import { generateRows, violate } from '../../src/exports/index.ts'
import { anySoundContract } from '../generate/any-sound-contract.ts'

const clock = fixedClock('2026-01-01T00:00:00Z')

describe('a violation', () => {
  test('is found by its check, by those that it names, and by no other', () => {
    let alone = 0
    let together = 0
    fc.assert(
      fc.property(anySoundContract, fc.integer({ min: 4, max: 20 }), fc.nat(99), (contract, rows, pick) => {
        const data = generateRows(contract, { rows, seed: pick })
        const frame = frameContract(contract)
        const check = frame.checks[pick % frame.checks.length]
        if (check === undefined) return
        const before = structuredClone(data)
        const { rows: changed, alsoBreaks, edits } = violate(data, contract, check)
        expect(data).toEqual(before)
        const { results } = evaluateDataset(frame, changed, frame.checks, { clock })
        const broken = results.filter(({ outcome }) => outcome !== 'pass').map((each) => each.check.id)
        expect(new Set(broken)).toEqual(new Set([check.id, ...alsoBreaks]))
        expect(edits.length).toBeGreaterThan(0)
        if (alsoBreaks.length === 0) alone += 1
        else together += 1
      }),
      { numRuns: 60 },
    )
    expect(alone).toBeGreaterThan(together * 9)
  })
})
