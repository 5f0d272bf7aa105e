import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, hashJson } from '../../src/exports/index.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  )
}

// Own "__proto__" members are dropped by object literals and Object.fromEntries alike; JSON.parse keeps them.
const json = fc
  .jsonValue({ stringUnit: 'grapheme' })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))

describe('canonical JSON', () => {
  test('it is JSON of the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('the order of keys changes neither text nor hash', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
        expect(hashJson(shuffled(value))).toBe(hashJson(value))
      }),
    )
  })

  test('keys sort by UTF-16 code units and undefined members are left out', () => {
    expect(canonicalJson({ '\u{1f600}': 1, '\ufb33': 2, a: undefined, 'a/b~c': [undefined, true] })).toBe(
      '{"a/b~c":[null,true],"\u{1f600}":1,"\ufb33":2}',
    )
  })

  test('the hash is SHA-256 of the text', () => {
    expect(hashJson({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })

  const cycle: { self?: unknown } = {}
  cycle.self = cycle
  test.each([
    { what: 'NaN', value: { 'a/b': [Number.NaN] }, pointer: '/a~1b/0' },
    { what: 'a bigint', value: 1n, pointer: '' },
    { what: 'a lone surrogate', value: { x: '\ud800' }, pointer: '/x' },
    { what: 'a function', value: { f: () => {} }, pointer: '/f' },
    { what: 'a Date', value: { at: new Date(0) }, pointer: '/at' },
    { what: 'a cycle', value: cycle, pointer: '/self' },
  ])('$what is refused at $pointer', ({ value, pointer }) => {
    expect(() => canonicalJson(value)).toThrowError(
      expect.objectContaining({ code: 'CORE.NOT_CANONICAL', where: { pointer } }),
    )
  })
})
