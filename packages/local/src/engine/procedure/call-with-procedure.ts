import { type CallWithProcedure, locate, toQualifiedName } from '@mesh/sql'
import type { Procedure } from '../../catalog/object/routine.ts'
import { noCurrentSchema } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import type { RowsOutcome } from '../outcome.ts'
import { chooseOverload } from '../routine/choose-overload.ts'
import { runProcedure } from './call-procedure.ts'
import { procedureOf } from './create-procedure.ts'
import { givenArguments } from './given-arguments.ts'

/**
 * WITH name AS PROCEDURE … CALL: a procedure that lives for one call, with the rights of its caller.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/call-with
 */
export async function callWithProcedure(
  execution: Execution,
  statement: CallWithProcedure,
): Promise<RowsOutcome> {
  const { catalog } = execution.state
  const { session, text } = execution
  const { call } = statement.call
  if (statement.tables.length > 0) throw unsupportedFeature('tables beside the procedure of a WITH')
  const asked = toQualifiedName(call.name)
  if (asked.name !== statement.name.name || asked.schema !== undefined)
    throw invalidStatement(`The CALL is of another procedure than '${statement.name.name}'.`)
  if (session.database === null || session.schema === null) throw noCurrentSchema()
  const procedure: Procedure = {
    ...catalog.base(statement.name.name, session.role),
    ...procedureOf(statement, text),
    schema: schemaOf(catalog, { name: '' }, session),
    executeAs: 'CALLER',
  }
  const given = await givenArguments(execution, call.arguments)
  const types = given.map(({ name, value, isNull }) => ({ name, type: isNull ? null : value.type }))
  const { places } = chooseOverload([procedure], procedure.name, types, locate(text, call.span.start))
  return runProcedure(execution, procedure, given, places)
}
