import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatIdentifier,
  formatQualifiedName,
  parseIdentifier,
  parseQualifiedName,
  type QualifiedName,
  sameQualifiedName,
} from '../../src/exports/index.ts'

const part = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => text.isWellFormed() && !text.includes('\0'))
const name: fc.Arbitrary<QualifiedName> = fc.oneof(
  fc.record({ name: part }),
  fc.record({ schema: part, name: part }),
  fc.record({ database: part, schema: part, name: part }),
)

describe('identifier', () => {
  test.each([
    { text: 'orders', want: 'ORDERS' },
    { text: '_a$1', want: '_A$1' },
    { text: '"orders"', want: 'orders' },
    { text: '"a""b"', want: 'a"b' },
    { text: '"a.b c"', want: 'a.b c' },
    { text: '""""', want: '"' },
  ])('$text is stored as $want', ({ text, want }) => {
    expect(parseIdentifier(text)).toBe(want)
  })

  test.each(['', '1a', 'a-b', '"', '""', '"a"b"', '"a', 'a"', 'é', ' a', '"\0"', `"${'x'.repeat(256)}"`])(
    '%j is refused',
    (text) => {
      expect(() => parseIdentifier(text)).toThrowError(
        expect.objectContaining({ code: 'CORE.INVALID_IDENTIFIER' }),
      )
    },
  )

  test('any storable name survives formatting and parsing', () => {
    fc.assert(
      fc.property(part, (each) => {
        expect(parseIdentifier(formatIdentifier(each))).toBe(each)
      }),
    )
  })

  test('255 characters are counted as characters, not as UTF-16 units', () => {
    expect(parseIdentifier(formatIdentifier('💧'.repeat(255)))).toBe('💧'.repeat(255))
  })
})

describe('qualified name', () => {
  test('any name survives formatting and parsing', () => {
    fc.assert(
      fc.property(name, (each) => {
        const back = parseQualifiedName(formatQualifiedName(each))
        expect(back).toEqual(each)
        expect(sameQualifiedName(back, each)).toBe(true)
      }),
    )
  })

  test.each(['', '.', 'a.', '.a', 'a..b', 'a.b.c.d', 'a b', 'a."b', 'a."b"c', 'a. b'])(
    '%j is refused',
    (text) => {
      expect(() => parseQualifiedName(text)).toThrowError(
        expect.objectContaining({ code: 'CORE.INVALID_IDENTIFIER' }),
      )
    },
  )

  test('a database without a schema is refused', () => {
    expect(() => formatQualifiedName({ database: 'A', name: 'B' })).toThrowError(
      expect.objectContaining({ code: 'CORE.INVALID_IDENTIFIER' }),
    )
  })
})
