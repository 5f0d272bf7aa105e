import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../src/computed/number/format-number.ts'
import { tryReadNumber } from '../../src/computed/number/read-number.ts'

const decimals = fc
  .tuple(fc.bigInt({ min: -999_999_999n, max: 999_999_999n }), fc.integer({ min: 0, max: 3 }))
  .map(([units, scale]) => {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
    const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
    return `${units < 0n ? '-' : ''}${text}`
  })

const formats = [
  '999,999,999.000',
  '000,000,000.000',
  'S999999999.000',
  '999999999.000MI',
  'MI999,999,999.000',
  '$999,999,999.000',
  'FM999,999,999.000',
  'TM9',
  '999999999.000S',
  'TME',
]

test('what a format writes it reads again', () => {
  fc.assert(
    fc.property(decimals, fc.constantFrom(...formats), (text, format) => {
      const written = formatNumber(text, format)
      expect([written, Number(tryReadNumber(written, format))]).toEqual([written, Number(text) + 0])
    }),
    { numRuns: 500 },
  )
})

test('a fixed format gives as many signs for every number', () => {
  fc.assert(
    fc.property(
      decimals,
      fc.constantFrom('999,999,999.999', 'S000000000.99', '999999999MI'),
      (text, format) => {
        expect(formatNumber(text, format)).toHaveLength(formatNumber('0', format).length)
      },
    ),
    { numRuns: 300 },
  )
})
