import { describe, expect, test } from 'vitest'
import { checkVersion, diffContracts, suggestVersion } from '../../src/exports/index.ts'
import { edited, gone } from './edited.ts'
import { base } from './every-change.ts'

test.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['v1.2.3', 'minor', 'v1.3.0'],
  ['1.2', 'patch', '1.2.1'],
  ['1.2.3-beta.1', 'minor', '1.3.0'],
  ['0.4.1', 'major', '0.5.0'],
  ['0.4.1', 'minor', '0.4.2'],
  ['latest', 'major', undefined],
  ['', 'major', undefined],
] as const)('%s and a %s step: %s', (version, step, want) => {
  expect(suggestVersion(version, step)).toBe(want)
})

describe('the declared version is large enough', () => {
  const removal = edited(base, '/schema/0/properties/1', gone)
  const addition = edited(base, '/schema/0/properties/-', { name: 'gate' })
  const words = edited(base, '/tags', [])
  test.each([
    [removal, '2.0.0', []],
    [removal, '3.1.0', []],
    [removal, '1.3.0', ['VERSION_TOO_SMALL']],
    [removal, '1.2.0', ['VERSION_TOO_SMALL']],
    [addition, '1.3.0', []],
    [addition, '2.0.0', []],
    [addition, '1.2.1', ['VERSION_TOO_SMALL']],
    [words, '1.2.1', []],
    [words, '1.2.0', ['VERSION_TOO_SMALL']],
    [words, '1.1.9', ['VERSION_BACKWARDS']],
    [removal, 'next', ['VERSION_UNREADABLE']],
    [base, '1.2.0', []],
    [base, '0.9.0', []],
  ])('case %#: %s', (after, version, want) => {
    const found = checkVersion(base, { ...after, version }, diffContracts(base, after))
    expect(found.map(({ code }) => code)).toEqual(want.map((code) => `CONTRACT.${code}`))
  })

  test('the finding names the version to write, its reason and the place', () => {
    expect(
      checkVersion(base, { ...removal, version: '1.3.0' }, diffContracts(base, removal), {
        locate: (pointer) => ({ file: 'after.yaml', line: 4, pointer }),
      }),
    ).toEqual([
      {
        code: 'CONTRACT.VERSION_TOO_SMALL',
        severity: 'error',
        message: '1.2.0 → 1.3.0 is too small a step: the changes ask for 2.0.0',
        where: { file: 'after.yaml', line: 4, pointer: '/version' },
        hint: 'Write 2.0.0, or take back what is major: flights.delay was removed.',
      },
    ])
  })
})
