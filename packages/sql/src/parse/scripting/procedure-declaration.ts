import type { ProcedureDeclaration } from '../../tree/scripting/procedure-declaration.ts'
import type { TypeField } from '../../tree/type/type-name.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseScriptingBlockAt } from '../rules.ts'
import { parseType } from '../type.ts'
import { atBlock } from './at-block.ts'

/** `name PROCEDURE (…) RETURNS … AS block`. */
export function parseProcedureDeclaration(cursor: Cursor): ProcedureDeclaration {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'the name of a procedure')
  cursor.expect('PROCEDURE')
  const parameters = parseFields(cursor)
  cursor.expect('RETURNS')
  const table = cursor.take('TABLE')
  const columns = table ? parseFields(cursor) : []
  const returns = table ? undefined : parseType(cursor)
  cursor.expect('AS')
  if (!atBlock(cursor)) cursor.fail('DECLARE or BEGIN')
  const body = parseScriptingBlockAt(cursor)
  return node<ProcedureDeclaration>({
    kind: 'procedureDeclaration',
    name,
    parameters,
    returns,
    columns,
    body,
    span: cursor.span(start),
  })
}

/** `(name type, …)`, also empty. */
function parseFields(cursor: Cursor): readonly TypeField[] {
  if (cursor.atSymbol('(') && cursor.atSymbol(')', 1)) {
    cursor.advance()
    cursor.advance()
    return []
  }
  return parseParenthesised(cursor, () => {
    const start = cursor.start()
    const name = parseIdentifier(cursor)
    const type = parseType(cursor)
    return { kind: 'typeField', name, type, notNull: false, span: cursor.span(start) }
  })
}
