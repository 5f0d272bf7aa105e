import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indentJson } from '../../src/protocol/indent-json.ts'

test('values are laid out as JSON.stringify lays them out, however they were written', () => {
  const spaced = fc.tuple(fc.jsonValue({ depthSize: 'medium' }), fc.constantFrom(undefined, 1, '\t', '\r\n'))
  fc.assert(
    fc.property(spaced, fc.constantFrom(0, 2, 5), ([value, space], width) => {
      expect(indentJson(JSON.stringify(value, null, space), width)).toBe(JSON.stringify(value, null, width))
    }),
  )
})

test.each([
  ['12345678901234567890.10', '12345678901234567890.10'],
  [' {"a" : 1.50 } ', '{\n  "a": 1.50\n}'],
  ['{"\\"{":"}\\\\"}', '{\n  "\\"{": "}\\\\"\n}'],
  ['[ ]', '[]'],
  ['null', 'null'],
])('%s', (text, want) => {
  expect(indentJson(text, 2)).toBe(want)
})
