import type { TextOrBind } from '../tree/expression/text-or-bind.ts'
import type { Cursor } from './cursor.ts'
import { parsePrimary } from './expression/primary.ts'
import { parseString } from './string.ts'

/** A text in quotes, `:name`, `$name` or `?`. */
export function parseTextOrBind(cursor: Cursor, what = 'a text in quotes'): TextOrBind {
  const { kind } = cursor.peek()
  if (kind !== 'variable' && kind !== 'question' && !cursor.atSymbol(':')) return parseString(cursor, what)
  const bind = parsePrimary(cursor)
  return bind.kind === 'variable' || bind.kind === 'placeholder' ? bind : cursor.fail(what)
}
