import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greedyPattern } from '../../src/rule/greedy-pattern.ts'

test.each([
  ['(a|b){1,2}?c*', '(a|b){1,2}c*'],
  ['a??b+?c*?', 'a?b+c*'],
  ['(?:x)?(?:y)', '(?:x)?(?:y)'],
  ['\\?\\*?[?+*]?', '\\?\\*?[?+*]?'],
  ['[\\]?*?]+?', '[\\]?*?]+'],
  ['\\+?', '\\+?'],
])('%s has the greedy form %s', (given, want) => {
  expect(greedyPattern(given)).toBe(want)
})

test('a text has a match in one form when it has one in the other', () => {
  const atom = fc.constantFrom('a', 'b', '.', '[ab?]', '(?:ab|c)', '\\?', '[^a]')
  const quantifier = fc.constantFrom('', '?', '*', '+', '{1,2}', '??', '*?', '+?', '{0,3}?', '{2}?')
  const pattern = fc
    .array(fc.tuple(atom, quantifier), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map((part) => part.join('')).join(''))
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '?'), maxLength: 8 }),
      (source, text) => {
        for (const spell of [(each: string) => each, (each: string) => `^(?:${each})$`])
          expect(new RegExp(spell(greedyPattern(source))).test(text)).toBe(
            new RegExp(spell(source)).test(text),
          )
      },
    ),
    { numRuns: 500 },
  )
})
