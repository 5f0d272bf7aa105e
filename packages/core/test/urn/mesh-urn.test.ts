import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatUrn, isMeshError, type MeshUrn, parseUrn, slug, urnKinds } from '../../src/exports/index.ts'

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const urn: fc.Arbitrary<MeshUrn> = fc.record(
  {
    kind: fc.constantFrom(...urnKinds),
    domain: word,
    name: word,
    major: fc.integer({ min: 1, max: 999_999_999 }),
    column: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed()),
  },
  { requiredKeys: ['kind', 'domain', 'name'] },
)

// RFC 8141: urn:NID:NSS with pchar only, an optional fragment of pchar, "/" and "?".
const rfc8141 =
  /^urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-F]{2})+(?:#(?:[\w\-.~!$&'()*+,;=:@/?]|%[0-9A-F]{2})*)?$/

describe('mesh URN', () => {
  test('formatting then parsing gives the same URN, and the text is valid under RFC 8141', () => {
    fc.assert(
      fc.property(urn, (each) => {
        const text = formatUrn(each)
        expect(text).toMatch(rfc8141)
        expect(parseUrn(text)).toEqual(each)
      }),
    )
  })

  test('parsing any text either fails with its code or is undone by formatting', () => {
    const nearly = fc.string().map((tail) => `urn:mesh:product:a:${tail}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        try {
          expect(formatUrn(parseUrn(text))).toBe(text)
        } catch (error) {
          expect(isMeshError(error, 'CORE.INVALID_URN')).toBe(true)
        }
      }),
    )
  })

  test.each([
    'urn:mesh:product:a',
    'urn:mesh:planet:a:b',
    'urn:mesh:product:A:b',
    'urn:mesh:product:a-:b',
    'urn:mesh:product:a:b:v0',
    'urn:mesh:product:a:b:v01',
    'urn:mesh:product:a:b:v1.2',
    'urn:mesh:product:a:b#',
    'urn:mesh:product:a:b#%zz',
    'urn:mesh:product:a:b#%C3',
    'urn:mesh:product:a:b#%61',
    'urn:mesh:product:a:b ',
    'urn:mesh:product:a:b\n',
  ])('%j is refused', (text) => {
    expect(() => parseUrn(text)).toThrowError(expect.objectContaining({ code: 'CORE.INVALID_URN' }))
  })

  test.each([
    { title: 'Flight Operations', want: 'flight-operations' },
    { title: 'flightOps_v2', want: 'flight-ops-v2' },
    { title: '  Größe & Maß ', want: 'gro-e-ma' },
    { title: '東京', want: '' },
  ])('the slug of $title is "$want"', ({ title, want }) => {
    expect(slug(title)).toBe(want)
  })
})
