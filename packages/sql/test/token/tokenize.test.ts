import { isMeshError } from '@mesh/core'
import { tokenize } from '@mesh/sql'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const cases: readonly (readonly [given: string, want: readonly (readonly [string, string])[]])[] = [
  [
    'select Ab_1$',
    [
      ['word', 'SELECT'],
      ['word', 'AB_1$'],
    ],
  ],
  ['"a ""b"" é"', [['quotedIdentifier', 'a "b" é']]],
  ["'it''s'", [['string', "it's"]]],
  ["'a\\n\\t\\\\\\'\\u26c4\\x41\\101\\q'", [['string', "a\n\t\\'⛄AAq"]]],
  ["$$it's \\n$$", [['string', "it's \\n"]]],
  ["x'0aFF'", [['binary', '0AFF']]],
  [
    '1 .5 1. 1e3 1.5E-7',
    [
      ['number', '1'],
      ['number', '.5'],
      ['number', '1.'],
      ['number', '1e3'],
      ['number', '1.5E-7'],
    ],
  ],
  [
    '$1 $name ? :1 :x',
    [
      ['position', '1'],
      ['variable', 'NAME'],
      ['question', '?'],
      ['symbol', ':'],
      ['number', '1'],
      ['symbol', ':'],
      ['word', 'X'],
    ],
  ],
  [
    '@~ @%t/x @db.s."My Stage"/a/b.csv',
    [
      ['stage', '@~'],
      ['stage', '@%t/x'],
      ['stage', '@db.s."My Stage"/a/b.csv'],
    ],
  ],
  [
    'file:///tmp/*.csv x',
    [
      ['fileUrl', 'file:///tmp/*.csv'],
      ['word', 'X'],
    ],
  ],
  [
    'a::b:c=>d->e->>f||g(+)',
    ['a', '::', 'b', ':', 'c', '=>', 'd', '->', 'e', '->>', 'f', '||', 'g', '(', '+', ')'].map(
      (text): [string, string] => [/\w/.test(text) ? 'word' : 'symbol', text.toUpperCase()],
    ),
  ],
  [
    'a -- c\n// d\n/* e /* f */ b',
    [
      ['word', 'A'],
      ['word', 'B'],
    ],
  ],
  ["-- it's\nb", [['word', 'B']]],
  [
    "'-- no' '/* no */' '// no'",
    [
      ['string', '-- no'],
      ['string', '/* no */'],
      ['string', '// no'],
    ],
  ],
  ['', []],
]

test.each(cases)('%s', (given, want) => {
  const tokens = tokenize(given)
  expect(tokens.slice(0, -1).map(({ kind, value }) => [kind, value])).toEqual(want)
  expect(tokens.at(-1)?.kind).toBe('end')
})

test('comments are trivia of the token that follows', () => {
  expect(tokenize('a /* b */-- c\nd')[1]?.trivia).toEqual([
    { kind: 'space', text: ' ', span: { start: 1, end: 2 } },
    { kind: 'blockComment', text: '/* b */', span: { start: 2, end: 9 } },
    { kind: 'lineComment', text: '-- c', span: { start: 9, end: 13 } },
    { kind: 'space', text: '\n', span: { start: 13, end: 14 } },
  ])
})

describe('what is no token has a position', () => {
  const failures: readonly (readonly [given: string, line: number, column: number, offset: number])[] = [
    ["select\r\n  'abc", 2, 3, 10],
    ['a\rb\n "x', 3, 2, 5],
    ["'⛄⛄' \u{1F600}", 1, 6, 5],
    ['/* a', 1, 1, 0],
    ['a $$ b', 1, 3, 2],
    ["'a\\", 1, 3, 2],
    ['größe', 1, 3, 2],
  ]
  test.each(failures)('%j', (given, line, column, offset) => {
    try {
      tokenize(given)
      expect.unreachable()
    } catch (error) {
      expect(isMeshError(error, 'SQL.SYNTAX') && error.where).toEqual({ line, column, offset })
    }
  })
})

const piece = fc.constantFrom(
  ..."select,Ab_1,\"q \"\"x\"\",'s''t','\\n',$$ d $$,1.5e3,.5,$1,$v,?,@~/a,@s,x'0a',::,=>,->>,||,(,),[,],{,},.,;, ,\n,\r\n,/* c */,-- l\n,// m\n,é,\u{1F600},',\",$$,/*,\\".split(
    ',',
  ),
  ',',
)

test('tokens and trivia, one after the other, are the input', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      try {
        const parts = tokenize(text).flatMap((token) => [...token.trivia, token])
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const { text: part, span } of parts) expect(text.slice(span.start, span.end)).toBe(part)
      } catch (error) {
        if (!isMeshError(error, 'SQL.SYNTAX')) throw error
      }
    }),
    { numRuns: 2000 },
  )
})
