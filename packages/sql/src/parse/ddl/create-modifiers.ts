import type { Cursor } from '../cursor.ts'

const words = [
  'TEMPORARY',
  'TEMP',
  'VOLATILE',
  'TRANSIENT',
  'SECURE',
  'RECURSIVE',
  'AGGREGATE',
  'READ ONLY',
] as const

/** What stands before the type of an object: TEMPORARY, SECURE, … in any order. */
export function parseModifiers(cursor: Cursor): Set<string> {
  const modifiers = new Set<string>()
  if (cursor.at('PROCEDURE', 'SCOPED')) {
    cursor.expect('PROCEDURE', 'SCOPED')
    modifiers.add('PROCEDURE SCOPED')
    if (!cursor.at('TEMP') && !cursor.at('TEMPORARY')) cursor.fail('TEMPORARY')
  }
  for (;;) {
    const word = parseModifier(cursor, modifiers)
    if (word === undefined) return modifiers
    modifiers.add(word)
  }
}

/** Words that are modifiers before one type only; elsewhere they belong to the type. */
const modifiersOfOne: readonly (readonly [modifier: string, type: string])[] = [
  ['INTERACTIVE', 'MATERIALIZED'],
  ['EXTERNAL', 'LISTING'],
  ['EXTERNAL', 'MCP'],
  ['ADAPTIVE', 'WAREHOUSE'],
]

function parseModifier(cursor: Cursor, before: ReadonlySet<string>): string | undefined {
  for (const [modifier, type] of modifiersOfOne) if (cursor.at(modifier, type)) return cursor.advance().value
  if (cursor.takeOneOf(['LOCAL', 'GLOBAL', 'SCOPED']) !== undefined) {
    if (cursor.takeOneOf(['TEMPORARY', 'TEMP']) === undefined) cursor.fail('TEMPORARY')
    return 'TEMPORARY'
  }
  const word = cursor.takeOneOf(before.size === 0 ? words : words.filter((each) => !before.has(plain(each))))
  return word && plain(word)
}

const plain = (word: string): string => (word === 'TEMP' || word === 'VOLATILE' ? 'TEMPORARY' : word)
