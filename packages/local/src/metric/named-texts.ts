import type { FunctionCall } from '@mesh/sql'
import { invalidStatement } from '../errors/statement-failures.ts'

/** The constant arguments of a table function by their names; TRUE and FALSE as such. @throws SQL.SYNTAX for other arguments. */
export function namedTexts(call: FunctionCall, known: readonly string[]): ReadonlyMap<string, string> {
  const name = call.name.parts.at(-1)?.name ?? ''
  return new Map(
    call.arguments.map((each): [string, string] => {
      if (each.kind !== 'namedArgument' || !known.includes(each.name.name))
        throw invalidStatement(`${name} takes ${known.join(', ')} by name`)
      if (each.value.kind === 'booleanLiteral') return [each.name.name, each.value.value ? 'TRUE' : 'FALSE']
      if (each.value.kind !== 'stringLiteral')
        throw invalidStatement(`${each.name.name} of ${name} is a text`)
      return [each.name.name, each.value.value]
    }),
  )
}
