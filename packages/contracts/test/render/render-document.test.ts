import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { renderDocument } from '../../src/render/render-document.ts'

test.each([
  ' \n',
  '\n ',
  ' \n \n',
  'a\n \nb',
  ' a\nb',
  'a \nb',
  '\t\na',
  '\n',
  '\n\n',
  ' ',
  'a\n\n',
  '\n a',
  '# a\n b',
])('no space of %j is lost', (text) => {
  expect(readDocument(renderDocument({ text, list: [text] }, [])).document?.value).toEqual({
    text,
    list: [text],
  })
})

test('no text of spaces, line ends and words is changed', () => {
  const text = fc
    .array(fc.constantFrom(' ', '\n', '\t', 'a', '#', '-', ':', '|', "'", '"', '\\', 'long word '), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.dictionary(text, text), (value, values) => {
      const document = { value, nested: { values: [{ values }] } }
      expect(readDocument(renderDocument(document, [])).document?.value).toEqual(document)
    }),
    { numRuns: 500 },
  )
})
