import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeRules, diffContracts } from '../../src/exports/index.ts'
import { edited } from './edited.ts'
import { base, everyChange } from './every-change.ts'

const rulesOf = (before: typeof base, after: typeof base) =>
  diffContracts(before, after).changes.map(({ code }) => code)

describe('one edit is exactly one change, and taking it back its counterpart', () => {
  test.each(everyChange)('%s by %s', (rule, pointer, value, reverse) => {
    const after = edited(base, pointer, value)
    expect(rulesOf(base, after)).toEqual([`CONTRACT.${rule}`])
    expect(rulesOf(after, base)).toEqual([`CONTRACT.${reverse}`])
  })
})

test('a change says what the matrix says of its kind', () => {
  for (const [rule, pointer, value] of everyChange) {
    const [change] = diffContracts(base, edited(base, pointer, value)).changes
    const { consumers, producers, reason } = changeRules[rule]
    expect(change).toMatchObject({ consumers, producers, reason })
  }
})

test('edits of places that do not touch add up', () => {
  const apart = everyChange.filter(
    ([, pointer], index) =>
      !/\/\d+$/.test(pointer) &&
      !/\/(name|physicalName|id|type|price)$/.test(pointer) &&
      everyChange.every(
        ([, other], at) => at === index || (other !== pointer && !other.startsWith(`${pointer}/`)),
      ),
  )
  expect(apart.length).toBeGreaterThan(30)
  const alone = /price|transformLogic|logicalTypeOptions|physicalType|description/
  fc.assert(
    fc.property(fc.subarray(apart.filter(([, pointer]) => !alone.test(pointer))), (chosen) => {
      const after = chosen.reduce((document, [, pointer, value]) => edited(document, pointer, value), base)
      expect(rulesOf(base, after).toSorted()).toEqual(chosen.map(([rule]) => `CONTRACT.${rule}`).toSorted())
    }),
    { numRuns: 200 },
  )
})

test('any set of edits, back and forth: what was added is removed, and the number of changes is the same', () => {
  const keeping = everyChange.filter(([, , value]) => typeof value !== 'symbol')
  fc.assert(
    fc.property(fc.subarray([...keeping]), (chosen) => {
      const after = chosen.reduce((document, [, pointer, value]) => edited(document, pointer, value), base)
      const [forth, back] = [diffContracts(base, after), diffContracts(after, base)]
      const count = (changes: typeof forth.changes, action: string) =>
        changes.filter((change) => change.action === action).length
      expect(count(forth.changes, 'added')).toBe(count(back.changes, 'removed'))
      expect(count(forth.changes, 'removed')).toBe(count(back.changes, 'added'))
      expect(forth.changes.length).toBe(back.changes.length)
      expect(diffContracts(after, structuredClone(after)).changes).toEqual([])
    }),
    { numRuns: 200 },
  )
})
