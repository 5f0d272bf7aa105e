import type { FunctionCall } from '@mesh/sql'
import { parseExpression } from '@mesh/sql'
import type { Role } from '../../catalog/object/role.ts'
import type { UserFunction } from '../../catalog/object/routine.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Emitted } from '../../translate/emitted.ts'
import { emptyScope } from '../../translate/scope.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import type { CalledTable, Translation } from '../../translate/translation.ts'
import type { GivenArgument } from '../../translate/user-function/given-argument.ts'
import type { Execution } from '../execution.ts'
import type { NameContext } from '../find-object.ts'
import { callJavascript, javascriptTable } from '../javascript/call-javascript.ts'
import { calledRoutines } from './called-routines.ts'
import { chooseOverload } from './choose-overload.ts'
import { scalarBody, tableBody } from './run-body.ts'

/** Where a call of a function stands. */
export interface CallPlace {
  readonly roles: ReadonlySet<Role>
  readonly context: NameContext
  /** The functions around: none of them is called again. */
  readonly calling: ReadonlySet<UserFunction>
  readonly translation: Pick<Translation, 'locate' | 'parameter'>
  /** A translation of the body of a function, with the rights of its owner and the names of its schema. */
  inside(routine: UserFunction, text: string): Translation
}

/** A call of a function of one's own that gives a value; undefined when there is none of that name. */
export const translateScalarCall = (
  execution: Execution,
  place: CallPlace,
  call: FunctionCall,
  given: () => readonly GivenArgument[],
): Emitted | undefined =>
  translateCallOf(execution, place, call, given, (routine, args) =>
    routine.language === 'JAVASCRIPT'
      ? callJavascript(execution.state.javascript, routine, args, place.translation)
      : scalarBody(routine, args, place.inside(routine, routine.body)),
  )

/** A call of a table function of one's own; undefined when there is none of that name. */
export const translateTableCall = (
  execution: Execution,
  place: CallPlace,
  call: FunctionCall,
  given: () => readonly GivenArgument[],
): CalledTable | undefined =>
  translateCallOf<CalledTable>(execution, place, call, given, (routine, args) =>
    routine.language === 'JAVASCRIPT'
      ? javascriptTable(execution.state.javascript, routine, args, place.translation)
      : { kind: 'query', query: tableBody(routine, args, place.inside(routine, routine.body)) },
  )

function translateCallOf<Value>(
  { state: { catalog } }: Execution,
  place: CallPlace,
  call: FunctionCall,
  given: () => readonly GivenArgument[],
  translate: (routine: UserFunction, args: readonly Emitted[]) => Value,
): Value | undefined {
  const where = place.translation.locate(call.span)
  const usable = calledRoutines('FUNCTION', catalog, place.roles, place.context, call)
  const [first] = usable
  if (first === undefined) return undefined
  const values = given()
  const types = values.map(({ name, value }) => ({ name, type: value.type }))
  const { routine, places } = chooseOverload(usable, first.name, types, where)
  if (place.calling.has(routine)) throw invalidStatement(`Function '${routine.name}' calls itself.`, where)
  const args = places.map((index, at) => {
    const value = index === null ? undefined : values[index]?.value
    if (value !== undefined) return value
    const text = routine.parameters[at]?.default ?? 'NULL'
    return translateExpression(parseExpression(text), emptyScope, place.inside(routine, text))
  })
  return translate(routine, args)
}
