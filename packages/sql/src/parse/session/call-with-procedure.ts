import type { CommonTable } from '../../tree/query/with.ts'
import type { CallWithProcedure } from '../../tree/session/call-with-procedure.ts'
import type { Cursor } from '../cursor.ts'
import { parseRoutineParts } from '../ddl/create-routine.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseCommonTable } from '../query/with.ts'
import { parseCallStatement } from './call.ts'

/** Whether `WITH name AS PROCEDURE` comes next. */
export const atCallWithProcedure = (cursor: Cursor): boolean =>
  cursor.at('WITH') && cursor.atWord('AS', 2) && cursor.atWord('PROCEDURE', 3)

/** `WITH name AS PROCEDURE (…) RETURNS … [AS '…'] [, table AS (…)] CALL name(…)`. */
export function parseCallWithProcedure(cursor: Cursor): CallWithProcedure {
  const start = cursor.start()
  cursor.expect('WITH')
  const name = parseIdentifier(cursor, 'the name of the procedure')
  cursor.expect('AS', 'PROCEDURE')
  const { parameters, returns, language, clauses, properties, body } = parseRoutineParts(cursor, true)
  const tables: CommonTable[] = []
  while (cursor.takeSymbol(',')) tables.push(parseCommonTable(cursor))
  const call = parseCallStatement(cursor)
  return node<CallWithProcedure>({
    kind: 'callWithProcedure',
    name,
    parameters,
    returns,
    language,
    clauses,
    properties,
    body,
    tables,
    call,
    span: cursor.span(start),
  })
}
