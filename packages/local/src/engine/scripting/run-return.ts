import type { Return } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { evaluate } from './evaluate.ts'
import type { Flow } from './flow.ts'
import { findEntry } from './frame.ts'
import type { Result } from './result.ts'
import { runChild } from './run-child.ts'
import type { Script } from './script.ts'

/** RETURN: a value, or the rows of a RESULTSET, a cursor or a query. */
export async function runReturn(script: Script, { table, value }: Return): Promise<Flow> {
  if (value === undefined) return { kind: 'return', value: null }
  return { kind: 'return', value: table ? await tableOf(script, value) : await evaluate(script, value) }
}

async function tableOf(script: Script, value: NonNullable<Return['value']>): Promise<Result> {
  if (value.kind === 'subquery') return runChild(script, value.query)
  const isCursor = value.kind === 'functionCall' && value.name.parts.at(-1)?.name === 'RESULTSET_FROM_CURSOR'
  const [argument] = isCursor ? value.arguments : [value]
  const name =
    argument?.kind === 'columnReference'
      ? argument.parts[0]?.name
      : argument?.kind === 'placeholder'
        ? argument.name.toUpperCase()
        : undefined
  const entry = name === undefined ? undefined : findEntry(script.frame, name)
  if (entry?.kind !== (isCursor ? 'cursor' : 'resultSet'))
    throw invalidStatement('TABLE takes a RESULTSET, RESULTSET_FROM_CURSOR(a cursor) or a query.')
  if (entry.result === null)
    throw invalidStatement(`'${name}' has no rows: it was not opened or given a result.`)
  return entry.result
}
