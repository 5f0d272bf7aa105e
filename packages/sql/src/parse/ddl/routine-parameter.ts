import type { RoutineParameter } from '../../tree/ddl/routine.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseType } from '../type.ts'
import { parseFields } from './fields.ts'

/** `(name [IN | OUT] type [DEFAULT value], …)`, also empty. */
export function parseRoutineParameters(cursor: Cursor): readonly RoutineParameter[] {
  cursor.expectSymbol('(')
  const parameters = cursor.atSymbol(')') ? [] : parseList(cursor, parseParameter)
  cursor.expectSymbol(')')
  return parameters
}

const modes = { IN: 'IN', INPUT: 'IN', OUT: 'OUT', OUTPUT: 'OUT' } as const

function parseParameter(cursor: Cursor): RoutineParameter {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'an argument')
  const word = cursor.takeOneOf(['IN', 'INPUT', 'OUT', 'OUTPUT'])
  const isTable = cursor.at('TABLE') && cursor.atSymbol('(', 1)
  if (isTable) cursor.advance()
  const columns = isTable ? parseFields(cursor) : []
  const type = isTable ? undefined : parseType(cursor)
  const value = cursor.take('DEFAULT') ? parseExpressionAt(cursor) : undefined
  return node<RoutineParameter>({
    kind: 'routineParameter',
    name,
    mode: word && modes[word],
    type,
    columns,
    default: value,
    span: cursor.span(start),
  })
}
