import type { Call } from '@mesh/sql'
import { isExpression } from '@mesh/sql'
import { wrongReturn } from '../../errors/scripting-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'
import type { NestedProcedure } from './entry.ts'
import { convert, evaluate } from './evaluate.ts'
import type { Flow } from './flow.ts'
import { blockFrame, findEntry } from './frame.ts'
import type { Script } from './script.ts'

/** The procedure of a block that a call means; undefined where it means one of the account. */
export function nestedProcedure({ frame }: Script, { call }: Call): NestedProcedure | undefined {
  const [name, ...more] = call.name.parts
  const entry = name === undefined || more.length > 0 ? undefined : findEntry(frame, name.name)
  return entry?.kind === 'procedure' ? entry : undefined
}

/**
 * Runs a procedure that a block declares, which sees what was declared before it.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-snowflake-scripting
 */
export async function runNested(
  script: Script,
  { declaration, frame: outer }: NestedProcedure,
  { call }: Call,
): Promise<Flow> {
  const { parameters, body, returns, name } = declaration
  if (call.arguments.length !== parameters.length)
    throw invalidStatement(`Procedure '${name.name}' takes ${parameters.length} arguments.`)
  const frame = blockFrame(outer)
  for (const [place, parameter] of parameters.entries()) {
    const argument = call.arguments[place]
    if (argument === undefined || !isExpression(argument))
      throw unsupportedFeature(`${argument?.kind} as an argument of a nested procedure`)
    const type = logicalTypeOfName(parameter.type)
    const value = await convert(script, await evaluate(script, argument), type)
    frame.entries.set(parameter.name.name, { kind: 'variable', type, value })
  }
  const flow = await script.perform({ ...script, frame, resume: async (each) => each }, body)
  if (flow?.kind !== 'return') return flow ?? { kind: 'return', value: null }
  const { value } = flow
  const isTable = value !== null && 'batches' in value
  if (isTable !== (returns === undefined) && value !== null)
    throw wrongReturn(`'${name.name}' does not return what it is declared to`)
  if (value === null || 'batches' in value || returns === undefined) return flow
  const type = logicalTypeOfName(returns)
  return { kind: 'return', value: { type, value: await convert(script, value, type) } }
}
