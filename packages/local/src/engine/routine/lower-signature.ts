import type { RoutineParts } from '@mesh/sql'
import type { Routine, RoutineParameter, RoutineResult } from '../../catalog/object/routine.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'

/** What CREATE FUNCTION and CREATE PROCEDURE say of a routine beside its code. */
export type RoutineSignature = Pick<Routine, 'parameters' | 'returns' | 'strict' | 'volatility'>

/**
 * The arguments, the result and the behaviour of a routine, as CREATE has them.
 *
 * @param text - the text of the statement, which defaults are taken from
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED.
 */
export function lowerSignature(parts: RoutineParts, text: string): RoutineSignature {
  const clauses = parts.clauses.map((each) =>
    each.parts.map((part) => (part.kind === 'keyword' ? part.text : '')).join(' '),
  )
  return {
    parameters: parametersOf(parts, text),
    returns: resultOf(parts),
    strict: clauses.some((each) => each === 'STRICT' || each === 'RETURNS NULL ON NULL INPUT'),
    volatility: clauses.includes('IMMUTABLE') ? 'IMMUTABLE' : 'VOLATILE',
  }
}

/** Source: https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-arguments */
function parametersOf({ parameters }: RoutineParts, text: string): readonly RoutineParameter[] {
  if (parameters.length > 500) throw invalidStatement('A function or procedure takes 500 arguments at most.')
  const names = new Set<string>()
  let optional = false
  return parameters.map(({ name: { name }, mode, type, default: value }) => {
    if (mode === 'OUT' && value !== undefined)
      throw invalidStatement(`The output argument '${name}' cannot have a default.`)
    if (type === undefined) throw unsupportedFeature('an argument that is a table')
    if (names.has(name)) throw invalidStatement(`The argument '${name}' is there twice.`)
    names.add(name)
    if (optional && value === undefined)
      throw invalidStatement(`The argument '${name}' is required and stands behind an optional one.`)
    optional = value !== undefined
    return {
      name,
      type: logicalTypeOfName(type),
      ...(mode === 'OUT' && { mode }),
      default: value === undefined ? null : text.slice(value.span.start, value.span.end),
    }
  })
}

function resultOf({ returns: { type, columns, nullability } }: RoutineParts): RoutineResult {
  if (type !== undefined)
    return { kind: 'value', type: logicalTypeOfName(type), nullable: nullability !== 'NOT NULL' }
  return {
    kind: 'table',
    columns: columns.map((each) => ({ name: each.name.name, type: logicalTypeOfName(each.type) })),
  }
}
