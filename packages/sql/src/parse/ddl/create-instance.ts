import type { CreateInstance } from '../../tree/ddl/create-instance.ts'
import type { Argument } from '../../tree/expression/function-call.ts'
import type { Cursor } from '../cursor.ts'
import { parseArgument } from '../expression/argument.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { type CreateHead, parseCreatedName, parseCreateOptions } from './create-head.ts'

/** `SNOWFLAKE.ML.FORECAST name (INPUT_DATA => …, …)`. */
export function parseCreateInstance(cursor: Cursor, head: CreateHead): CreateInstance {
  if (head.modifiers.size > 0) cursor.fail('the type of an object')
  const ofClass = parseObjectName(cursor, 'a class')
  const { ifNotExists, name } = parseCreatedName(cursor)
  const args = parseConstructorArguments(cursor)
  const options = parseCreateOptions(cursor)
  return node<CreateInstance>({
    kind: 'createInstance',
    class: ofClass,
    orReplace: head.orReplace,
    orAlter: head.orAlter,
    ifNotExists,
    name,
    arguments: args,
    ...options,
    span: cursor.span(head.start),
  })
}

/** Snowflake takes a comma behind the last one. */
function parseConstructorArguments(cursor: Cursor): readonly Argument[] {
  const args: Argument[] = []
  cursor.expectSymbol('(')
  while (!cursor.atSymbol(')')) {
    args.push(parseArgument(cursor))
    if (!cursor.takeSymbol(',')) break
  }
  cursor.expectSymbol(')')
  return args
}
