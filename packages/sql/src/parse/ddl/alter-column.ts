import type { AlterColumn } from '../../tree/ddl/alter-action.ts'
import type { ColumnChange } from '../../tree/ddl/column-change.ts'
import type { Cursor } from '../cursor.ts'
import { precedence } from '../expression/precedence.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { parseLevel } from '../rules.ts'
import { parseString } from '../string.ts'
import { parseType } from '../type.ts'
import { parseSetTags, parseUnsetTags } from './alter-tags.ts'

/** `[COLUMN] a …, [COLUMN] b …` after ALTER or MODIFY, with or without parentheses. */
export function parseAlterColumns(cursor: Cursor, start: number): readonly AlterColumn[] {
  if (cursor.atSymbol('('))
    return parseParenthesised(cursor, (inner) => parseAlterColumn(inner, inner.start()))
  let first = true
  return parseList(cursor, (inner) => {
    const from = first ? start : inner.start()
    first = false
    return parseAlterColumn(inner, from)
  })
}

function parseAlterColumn(cursor: Cursor, start: number): AlterColumn {
  cursor.take('COLUMN')
  const column = parseIdentifier(cursor, 'a column')
  const change = parseChange(cursor)
  return { kind: 'alterColumn', column, change, span: cursor.span(start) }
}

function parseChange(cursor: Cursor): ColumnChange {
  const start = cursor.start()
  if (cursor.take('COMMENT')) {
    cursor.takeSymbol('=')
    const comment = parseString(cursor, 'the comment in quotes')
    return { kind: 'setComment', comment, span: cursor.span(start) }
  }
  if (cursor.take('UNSET', 'COMMENT')) return { kind: 'unsetComment', span: cursor.span(start) }
  if (cursor.take('UNSET')) {
    if (!cursor.at('TAG')) cursor.refuse(`UNSET ${cursor.peek().text} of a column`)
    return parseUnsetTags(cursor, start)
  }
  if (cursor.take('NOT', 'NULL') || cursor.take('SET', 'NOT', 'NULL'))
    return { kind: 'setNotNull', span: cursor.span(start) }
  if (cursor.take('DROP', 'NOT', 'NULL')) return { kind: 'dropNotNull', span: cursor.span(start) }
  if (cursor.take('DROP', 'DEFAULT')) return { kind: 'dropDefault', span: cursor.span(start) }
  if (cursor.take('SET', 'DEFAULT')) {
    const value = parseLevel(cursor, precedence.sum)
    return { kind: 'setDefault', value, span: cursor.span(start) }
  }
  if (cursor.take('SET', 'DATA', 'TYPE') || cursor.take('TYPE')) {
    const type = parseType(cursor)
    return { kind: 'setDataType', type, span: cursor.span(start) }
  }
  if (cursor.take('SET')) {
    if (!cursor.at('TAG')) cursor.refuse(`SET ${cursor.peek().text} of a column`)
    return parseSetTags(cursor, start)
  }
  return cursor.fail('SET, UNSET, DROP or COMMENT')
}
