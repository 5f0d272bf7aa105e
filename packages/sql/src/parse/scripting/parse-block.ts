import type { Block } from '../../tree/scripting/block.ts'
import type { ExceptionHandler } from '../../tree/scripting/exception-handler.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseDeclarations } from './declarations.ts'
import { parseLabel } from './label.ts'
import { parseStatementList } from './statement-list.ts'

/** `[DECLARE …] BEGIN … [EXCEPTION …] END [label]`. */
export function parseBlock(cursor: Cursor): Block {
  const mark = cursor.enter()
  const start = cursor.start()
  const declarations = cursor.take('DECLARE') ? parseDeclarations(cursor) : []
  cursor.expect('BEGIN')
  // Nearly a transaction: noted for the suggestion.
  cursor.at('TRANSACTION')
  const statements = parseStatementList(cursor)
  const handlers = cursor.take('EXCEPTION') ? parseHandlers(cursor) : []
  cursor.expect('END')
  const label = parseLabel(cursor)
  cursor.leave(mark)
  return node<Block>({ kind: 'block', declarations, statements, handlers, label, span: cursor.span(start) })
}

function parseHandlers(cursor: Cursor): readonly ExceptionHandler[] {
  const handlers: ExceptionHandler[] = []
  do {
    const start = cursor.start()
    cursor.expect('WHEN')
    const exceptions = cursor.take('OTHER') ? [] : [parseIdentifier(cursor, 'an exception')]
    while (exceptions.length > 0 && cursor.take('OR'))
      exceptions.push(parseIdentifier(cursor, 'an exception'))
    const action = cursor.takeOneOf(['EXIT', 'CONTINUE'])
    cursor.expect('THEN')
    const statements = parseStatementList(cursor)
    handlers.push(
      node<ExceptionHandler>({
        kind: 'exceptionHandler',
        exceptions,
        action,
        statements,
        span: cursor.span(start),
      }),
    )
  } while (cursor.at('WHEN'))
  return handlers
}
