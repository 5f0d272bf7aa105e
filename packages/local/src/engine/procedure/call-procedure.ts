import { type Call, locate, toQualifiedName } from '@mesh/sql'
import { argumentType } from '../../catalog/argument-type.ts'
import type { Procedure } from '../../catalog/object/routine.ts'
import { unknownFunction } from '../../errors/routine-failures.ts'
import { wrongReturn } from '../../errors/scripting-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { activeRoles } from '../access.ts'
import type { Execution } from '../execution.ts'
import { column, type RowsOutcome, rowsOutcome } from '../outcome.ts'
import { calledRoutines } from '../routine/called-routines.ts'
import { chooseOverload } from '../routine/choose-overload.ts'
import { conversionCost } from '../routine/conversion-cost.ts'
import { type Constant, nullConstant } from '../scripting/constant.ts'
import type { Variable } from '../scripting/entry.ts'
import { convert } from '../scripting/evaluate.ts'
import { blockFrame } from '../scripting/frame.ts'
import { inScope } from '../scripting/in-scope.ts'
import { outcomeOf, type Result } from '../scripting/result.ts'
import { runScript, scriptOf } from '../scripting/run-script.ts'
import { callSystemFunction, isSystemCall } from './call-system-function.ts'
import { defaultValue, type GivenArgument, givenArguments } from './given-arguments.ts'
import { procedureBody } from './procedure-body.ts'
import { runJavascript } from './run-javascript.ts'
import { withRights } from './with-rights.ts'

/**
 * CALL: runs a procedure; its result is one row of one column with its name, or the table that it returns.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/call
 *
 * @throws SQL.NOT_FOUND, SQL.SYNTAX with 001044 when none takes the arguments, and what its body throws.
 */
export async function callProcedure(execution: Execution, statement: Call): Promise<RowsOutcome> {
  if (isSystemCall(statement)) return callSystemFunction(execution, statement)
  const { call } = statement
  const { session, state, text } = execution
  const given = await givenArguments(execution, call.arguments)
  const types = given.map(({ name, value, isNull }) => ({ name, type: isNull ? null : value.type }))
  const roles = activeRoles(state.catalog, session)
  const where = locate(text, call.span.start)
  const usable = calledRoutines('PROCEDURE', state.catalog, roles, session, call)
  if (usable.length === 0) {
    const { database = session.database, schema = session.schema, name } = toQualifiedName(call.name)
    throw unknownFunction([database, schema, name].filter((part) => part !== null).join('.'), where)
  }
  const { routine, places } = chooseOverload(usable, call.name.parts.at(-1)?.name ?? '', types, where)
  return runProcedure(execution, routine, given, places)
}

/** Runs a procedure with arguments, each at the place that its parameter says; null for its default. */
export async function runProcedure(
  execution: Execution,
  procedure: Procedure,
  given: readonly GivenArgument[],
  places: readonly (number | null)[],
): Promise<RowsOutcome> {
  const { body, parameters, returns, strict, name, language } = procedure
  const frame = blockFrame(null)
  const script = scriptOf(execution, body, frame)
  const variables: Variable[] = []
  for (const [index, parameter] of parameters.entries()) {
    const place = places[index] ?? null
    if (parameter.mode === 'OUT')
      assertOutput(execution, parameter.name, place === null ? undefined : given[place])
    const value =
      place === null
        ? await defaultValue(execution, parameter.default ?? 'NULL')
        : (given[place]?.value ?? nullConstant)
    // How long a text may be does not count in an argument.
    const type = parameter.type.kind === 'string' ? ({ kind: 'string' } as const) : parameter.type
    const variable: Variable = { kind: 'variable', type, value: await convert(script, value, type) }
    frame.entries.set(parameter.name, variable)
    variables.push(variable)
  }
  if (strict && variables.some(({ value }) => value === null)) return scalarOutcome(name, nullConstant)
  if (language === 'JAVASCRIPT') {
    const run = () => inScope(execution, () => runJavascript(execution, procedure, variables.map(constantOf)))
    return scalarOutcome(name, await withRights(execution.session, procedure, run))
  }
  const block = procedureBody(body)
  const value = await withRights(execution.session, procedure, async () => {
    const found = await runScript(script, block)
    return found === null || 'batches' in found || returns.kind === 'table'
      ? found
      : { type: returns.type, value: await convert(script, found, returns.type) }
  })
  for (const [index, { mode }] of parameters.entries()) {
    const variable = variables[index]
    const place = places[index] ?? null
    if (mode === 'OUT' && place !== null && variable !== undefined) execution.outputs?.set(place, variable)
  }
  if (returns.kind === 'table') return tableOutcome(value, returns.columns)
  if (value !== null && 'batches' in value)
    throw wrongReturn('a table is returned by a procedure that is declared to return a value')
  return scalarOutcome(name, value ?? { type: returns.type, value: null })
}

const constantOf = ({ type, value }: Variable): Constant => ({ type, value })

const scalarOutcome = (name: string, { type, value }: Constant): RowsOutcome =>
  rowsOutcome([column(name, type)], [[value]])

/** The rows that a procedure returns, where its columns are those that it is declared with. */
function tableOutcome(
  value: Constant | Result | null,
  declared: Extract<Procedure['returns'], { kind: 'table' }>['columns'],
): RowsOutcome {
  if (value === null || !('batches' in value))
    throw wrongReturn('a procedure that is declared to return a table returned none')
  const { columns } = value
  const fits =
    declared.length === 0 ||
    (declared.length === columns.length &&
      declared.every(({ type }, index) => {
        const found = columns[index]?.type
        return (
          found !== undefined &&
          conversionCost(found, type) !== undefined &&
          argumentType(found) === argumentType(type)
        )
      }))
  if (!fits) throw wrongReturn('data type of returned table does not match expected returned table type')
  return outcomeOf({
    ...value,
    columns: columns.map((each, index) => ({ ...each, name: declared[index]?.name ?? each.name })),
  })
}

/** An output argument takes a variable of a block, which it changes. */
function assertOutput({ outputs }: Execution, name: string, given: GivenArgument | undefined): void {
  if (outputs === undefined || given?.expression.kind !== 'placeholder')
    throw invalidStatement(`The output argument '${name}' takes a variable of a block.`)
}
