import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckOptions, check, evaluateChecks } from '../../src/exports/index.ts'

type GapOptions = NonNullable<Parameters<typeof check.noGaps>[3]>

function gapsOf(days: readonly (string | null)[], every: number, options: GapOptions & CheckOptions = {}) {
  const rows = days.map((AT) => ({ AT }))
  const columns = [
    { name: { name: 'T' }, columns: [{ name: 'AT', type: { kind: 'timestamp', zone: 'ntz' } as const }] },
  ]
  const [result] = evaluateChecks({ T: rows }, [check.noGaps('t', 'at', every, options)], { columns }).results
  return result?.error?.code ?? [result?.outcome, result?.value]
}

describe('gaps', () => {
  test.each([
    { given: [], every: 60, want: ['skipped', null] },
    { given: [null], every: 60, want: ['skipped', null] },
    { given: ['2024-01-01T10:00:00'], every: 60, want: ['pass', 0] },
    { given: ['2024-02-28T23:59:59', '2024-03-01T00:00:00'], every: 86_400, want: ['fail', 1] },
    {
      given: ['2024-01-03T00:00:00', null, '2024-01-01T12:00:00', '2024-01-03T01:00:00'],
      every: 86_400,
      want: ['fail', 1],
    },
    { given: ['1969-12-31T23:59:59.9', '1970-01-01T00:00:00'], every: 1, want: ['pass', 0] },
    { given: ['1969-12-30T01:00:00', '1970-01-02T00:00:00'], every: 86_400, want: ['fail', 2] },
    { given: [], every: 86_400, options: { from: '2024-01-01', to: '2024-01-08' }, want: ['fail', 7] },
    {
      given: ['2023-12-31T00:00:00', '2024-01-08T00:00:00'],
      every: 86_400,
      options: { from: '2024-01-01', to: '2024-01-08' },
      want: ['fail', 7],
    },
    {
      given: ['2024-01-02T00:00:00'],
      every: 3_600,
      options: { from: '2024-01-01T22:30:00' },
      want: ['fail', 2],
    },
    {
      given: ['2024-01-02T00:00:00'],
      every: 3_600,
      options: { to: '2024-01-02T03:00:00' },
      want: ['fail', 2],
    },
    { given: [], every: 0, want: 'QUALITY.INVALID_CHECK' },
    { given: [], every: 1.5, want: 'QUALITY.INVALID_CHECK' },
    { given: [], every: 60, options: { from: 'yesterday' }, want: 'QUALITY.INVALID_CHECK' },
  ])('%#: $want', ({ given, every, options, want }) => {
    expect(gapsOf(given, every, options)).toEqual(want)
  })

  test('random series: every interval between the ends is looked for by itself', () => {
    const series = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), (seconds, every) => {
        const first = Math.floor(Math.min(...seconds) / every)
        const last = Math.floor(Math.max(...seconds) / every)
        let missing = 0
        for (let interval = first; interval <= last; interval += 1) {
          const isFilled = seconds.some((at) => at >= interval * every && at < (interval + 1) * every)
          if (!isFilled) missing += 1
        }
        const texts = seconds.map((at) => new Date(at * 1_000).toISOString().slice(0, -1))
        expect(gapsOf(texts, every)).toEqual([missing === 0 ? 'pass' : 'fail', missing])
      }),
    )
  })
})
