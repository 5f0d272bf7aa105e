import { isMeshError } from '@mesh/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextTime } from '../../../src/engine/task/schedule.ts'

const at = (text: string) => Date.parse(text)
const iso = (ms: number) => new Date(ms).toISOString().replace(':00.000Z', 'Z')

test.each([
  ['5 MINUTES', '2026-01-01T00:00:30Z', ['2026-01-01T00:05:30.000Z']],
  ['10 s', '2026-01-01T00:00:00Z', ['2026-01-01T00:00:10.000Z']],
  [
    'USING CRON 7 3 * * SUN America/Los_Angeles',
    '2026-01-01T00:00:00Z',
    ['2026-01-04T11:07Z', '2026-01-11T11:07Z'],
  ],
  ['USING CRON 0 0 L * * UTC', '2026-01-31T12:00:00Z', ['2026-02-28T00:00Z', '2026-03-31T00:00Z']],
  ['USING CRON 30 9 * * 5L UTC', '2026-01-01T00:00:00Z', ['2026-01-30T09:30Z', '2026-02-27T09:30Z']],
  ['USING CRON 0 12 1 4/3 * UTC', '2026-02-01T00:00:00Z', ['2026-04-01T12:00Z', '2026-07-01T12:00Z']],
  ['USING CRON 0 12 13 * FRI UTC', '2026-01-10T00:00:00Z', ['2026-01-13T12:00Z', '2026-01-16T12:00Z']],
  ['USING CRON 0 0 29 2 * UTC', '2026-01-01T00:00:00Z', ['2028-02-29T00:00Z', '2032-02-29T00:00Z']],
  // Clocks go forward on 2026-03-08 in Los Angeles: there is no 2:30 on that day.
  [
    'USING CRON 30 2 * * * America/Los_Angeles',
    '2026-03-07T00:00:00Z',
    ['2026-03-07T10:30Z', '2026-03-09T09:30Z'],
  ],
  // Clocks go back on 2026-11-01: it is 1:30 twice.
  [
    'USING CRON 30 1 * * * America/Los_Angeles',
    '2026-10-31T12:00:00Z',
    ['2026-11-01T08:30Z', '2026-11-01T09:30Z', '2026-11-02T09:30Z'],
  ],
  ['USING CRON 0 9 * * MON-FRI Asia/Kolkata', '2026-01-02T03:30:00Z', ['2026-01-05T03:30Z']],
] as const)('%s after %s', (schedule, after, want) => {
  const found: string[] = []
  for (let now = at(after); found.length < want.length; ) {
    now = nextTime(schedule, now)
    found.push(iso(now))
  }
  expect(found).toEqual(want)
})

test.each([
  'nothing',
  '5 parsecs',
  '9 SECONDS',
  '11521 MINUTES',
  'USING CRON * * * * *',
  'USING CRON 60 * * * * UTC',
  'USING CRON * * 0 * * UTC',
  'USING CRON * * * 13 * UTC',
  'USING CRON * * * * 8 UTC',
  'USING CRON */0 * * * * UTC',
  'USING CRON 0 0 31 2 * UTC',
  'USING CRON 0 0 * * * Mars/Olympus',
])('%s is no schedule', (schedule) => {
  expect(() => nextTime(schedule, 0)).toThrow(/Invalid schedule/)
})

test('a schedule is due later than the moment it is asked at, at a whole minute, or is none', () => {
  const field = fc.oneof(
    fc.constantFrom('*', 'L', '*/7', 'MON', '0', '1-5', '3,4', '5L', '59', '', '-', '1/2/3'),
    fc.string({ maxLength: 4 }),
  )
  fc.assert(
    fc.property(
      fc.array(field, { minLength: 5, maxLength: 5 }),
      fc.constantFrom('UTC', 'Europe/Berlin', 'Australia/Lord_Howe', 'Nowhere'),
      fc.integer({ min: 0, max: 4_000_000_000 }),
      (fields, zone, seconds) => {
        try {
          const next = nextTime(`USING CRON ${fields.join(' ')} ${zone}`, seconds * 1000)
          expect(next).toBeGreaterThan(seconds * 1000)
          expect(next % 60_000).toBe(0)
        } catch (error) {
          if (!isMeshError(error)) throw error
        }
      },
    ),
    { numRuns: 300 },
  )
})
