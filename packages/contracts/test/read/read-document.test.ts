import { describe, expect, test } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { pointerPath } from '../../src/read/pointer.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { contractTexts, productTexts } from '../oracle/contenders.ts'

describe('a text is the plain data that the YAML library makes of it', () => {
  test.each([
    ...[...contractTexts, ...productTexts].map((text, index) => [`example ${index}`, text]),
    ['anchors', 'a: &x [1, &y two, { k: *y }]\nb: *x\n&z c: *z\nd: &x 3\ne: *x\n'],
    ['keys of every kind', '1: a\ntrue: b\nnull: c\n1.50: d\n'],
    ['values left out', 'a:\nb: ~\nc: {d, e: }\n'],
    ['block texts', 'a: |\n  x\n   y\n\nb: >-\n  x\n  y\n\n  z\nc: "x\\ty\\\n  z"\n'],
    ['numbers', 'a: [0, -0, 1e3, .5, 0o17, 0xff, .inf, -.inf, .nan, +1, 1., 007]\n'],
    ['tags', 'a: !!str 1\nb: !!float 1\nc: !other x\n'],
    ['names of Object', '__proto__: { a: 1 }\nconstructor: b\ntoString: c\n'],
    ['merge keys, which are YAML 1.1', 'a: &a { b: 1 }\nc:\n  <<: *a\n'],
  ])('%s', (_, text) => {
    const { document, diagnostics } = readDocument(text)
    expect([document?.value, diagnostics]).toEqual([parseDocument(text).toJS(), []])
  })
})

test('every pointer of every official example leads to its value in the text', () => {
  for (const text of contractTexts) {
    const { document } = readDocument(text, { file: 'f' })
    const lines = new LineCounter()
    const parsed = parseDocument(text, { lineCounter: lines })
    const visit = (value: unknown, pointer: string): void => {
      const node = parsed.getIn(pointerPath(pointer).map(asKey), true) as
        | { range?: [number] }
        | null
        | undefined
      const offset = node?.range?.[0]
      if (offset !== undefined) {
        const { line, col } = lines.linePos(offset)
        expect(document?.locate(pointer)).toEqual({ file: 'f', line, column: col, offset, pointer })
      }
      if (typeof value === 'object' && value !== null)
        for (const [key, child] of Object.entries(value))
          visit(child, `${pointer}/${key.replaceAll('/', '~1')}`)
    }
    visit(document?.value, '')
  }
})

function asKey(token: string): string | number {
  return /^\d+$/.test(token) ? Number(token) : token
}
