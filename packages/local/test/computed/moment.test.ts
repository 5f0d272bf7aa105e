import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMoment } from '../../src/computed/time/format-moment.ts'
import { readMoment, readOffset, tryReadMoment } from '../../src/computed/time/read-moment.ts'

const instants = fc
  .bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n })
  .map((micros) => micros)

const formats = [
  'YYYY-MM-DD HH24:MI:SS.FF6',
  'DD-MON-YYYY"T"HH12:MI:SS.FF6 AM',
  'MMMM DD, YYYY HH24MISS FF9',
  'DY, DD MON YYYY HH24:MI:SS.FF6',
  'YYYYMMDDHH24MISSFF6',
  'D.MO.YYYY H24:ME:S.FF6',
]

test('what a format writes it reads again', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...formats), (micros, format) => {
      const text = formatMoment(micros, format, 'Z')
      expect([text, readMoment(text, format, 'timestamp')]).toEqual([text, micros])
    }),
    { numRuns: 500 },
  )
})

test('ISO text is read without a format, as JavaScript reads it', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (micros, offset) => {
      const wall = formatMoment(micros, 'YYYY-MM-DD"T"HH24:MI:SS.FF6', 'Z')
      const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
      const zone = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
      expect(readMoment(wall, 'AUTO', 'timestamp')).toBe(micros)
      expect(readMoment(`${wall}${zone}`, 'AUTO', 'timestamp')).toBe(micros)
      expect(readOffset(`${wall}${zone}`, 'AUTO')).toBe(BigInt(offset))
      expect(readOffset(wall, 'AUTO')).toBeNull()
      expect(BigInt(Date.parse(`${wall.slice(0, 23)}Z`))).toBe(
        (micros - (((micros % 1000n) + 1000n) % 1000n)) / 1000n,
      )
    }),
    { numRuns: 300 },
  )
})

const anyText = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        'YYYY',
        'MM',
        'DD',
        'MON',
        '2024',
        '-',
        ' ',
        '"',
        'é',
        '💧',
        '\u0000',
        '(',
        '\\',
        '[',
        '+07:00',
        'Feb',
      ),
    )
    .map((parts) => parts.join('')),
)

test('any text in any format is read, refused or nothing: never another failure', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, format) => {
      expect(['bigint', 'object']).toContain(typeof tryReadMoment(text, format, 'date'))
    }),
    { numRuns: 300 },
  )
})

test('a format that says one thing again and again takes no longer than others', () => {
  const spaces = ' '.repeat(200)
  expect(tryReadMoment(`${'1'.repeat(60)}x`, 'SS'.repeat(40), 'timestamp')).toBeNull()
  expect(tryReadMoment(`${spaces}x`, `${spaces}YYYY`, 'timestamp')).toBeNull()
})

test.each([
  ['2024-02-30', 'AUTO'],
  ['2023-02-29', 'AUTO'],
  ['2024-01-01 24:00:00', 'AUTO'],
  ['2024-01-01 10:60', 'AUTO'],
  ['13:00 PM', 'HH12:MI AM'],
  ['0:00 AM', 'HH12:MI AM'],
  ['2024-1-1x', 'YYYY-MM-DD'],
])('%s in %s is no moment', (text, format) => {
  expect(tryReadMoment(text, format, 'timestamp')).toBeNull()
})
