import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellEncoder } from '../../src/protocol/encode-cell.ts'
import { epochDays } from '../../src/protocol/epoch-days.ts'

const date = cellEncoder({ kind: 'date' })
const timestamp = cellEncoder({ kind: 'timestamp', zone: 'ntz' })
const local = cellEncoder({ kind: 'timestamp', zone: 'ltz' })

test('dates and timestamps are counted as Date counts them', () => {
  const instants = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instants, (instant) => {
      const iso = instant.toISOString()
      expect(date(iso.slice(0, 10))).toBe(String(Math.floor(instant.getTime() / 86_400_000)))
      const millis =
        Number(
          timestamp(iso.slice(0, -1).replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros))),
        ) * 1000
      expect(Math.round(millis)).toBe(instant.getTime())
      expect(local(iso)).toBe(timestamp(iso.slice(0, -1)))
    }),
  )
})

test.each([
  ['1970-01-01T00:00:00', '0.000000000'],
  ['1970-01-01T00:00:00.5', '0.500000000'],
  ['1969-12-31T23:59:59.75', '-0.250000000'],
  ['1969-12-31T23:59:58', '-2.000000000'],
  ['2024-02-29T12:34:56.123456', '1709210096.123456000'],
  ['9999-12-31T23:59:59.999999', '253402300799.999999000'],
])('%s is %s', (iso, want) => {
  expect(timestamp(iso)).toBe(want)
  expect(local(`${iso}Z`)).toBe(want)
})

test.each([
  ['10000-01-01', 2_932_897],
  ['-0001-12-31', -719_529],
  ['0000-02-29', -719_469],
  ['0000-03-01', -719_468],
])('the day of %s', (iso, want) => {
  expect(epochDays(iso)).toBe(want)
})
