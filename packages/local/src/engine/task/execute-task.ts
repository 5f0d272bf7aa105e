import { type Execute, toQualifiedName } from '@mesh/sql'
import type { Task } from '../../catalog/object/task.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { doesNotExist, insufficientPrivileges } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertPrivilege, ownerRoles } from '../access.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import type { GraphRun } from './graph-run.ts'
import { retryOf } from './retry-of.ts'
import { firstRun, runGraph } from './run-graph.ts'
import { predecessorsOf } from './task-graph.ts'
import { readConfig } from './task-options.ts'

/**
 * EXECUTE TASK: runs a task and those that follow it, and answers when all of it is done. In Snowflake it answers at once.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/execute-task
 */
export async function executeTask(execution: Execution, execute: Execute): Promise<string> {
  const { catalog, clock } = execution.state
  const { name, clauses } = execute
  if (name === undefined) throw unsupportedFeature('EXECUTE TASK without a name')
  const asked = toQualifiedName(name)
  const task = objectsOf(schemaOf(catalog, asked, execution.session), 'TASK').get(asked.name)
  if (task === undefined) throw doesNotExist('Task', asked.name)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), task, ['OPERATE'])
  assertMayRun(execution, task)
  if (predecessorsOf(task).length > 0 || task.finalizes !== undefined)
    throw invalidStatement(`EXECUTE TASK only runs root tasks: ${task.name} has a predecessor`)
  const [clause, more] = clauses
  const [words, ...rest] = clause?.parts ?? []
  const text = rest.flatMap((each) => (each.kind === 'stringLiteral' ? [each.value] : []))[0]
  if (more !== undefined || (words !== undefined && words.kind !== 'keyword'))
    throw unsupportedFeature('several clauses of EXECUTE TASK')
  await runGraph(execution, task, runOf(execution, task, words?.text, text, clock.now()))
  return `Task ${task.name} is scheduled to run immediately.`
}

function runOf(
  { state }: Execution,
  task: Task,
  words: string | undefined,
  text: string | undefined,
  now: number,
): GraphRun {
  switch (words) {
    case undefined:
      return firstRun(task, 'EXECUTE_TASK', now)
    case 'USING CONFIG': {
      const own = readConfig(task.options?.CONFIG ?? '{}')
      const config = JSON.stringify(merged(own, readConfig(text ?? '')))
      return firstRun(task, 'EXECUTE_TASK', now, config)
    }
    case 'RETRY LAST':
      return retryOf(state.taskRuns, task, undefined)
    case 'RETRY GRAPH RUN GROUP':
      return retryOf(state.taskRuns, task, text)
    default:
      throw unsupportedFeature(`EXECUTE TASK … ${words}`)
  }
}

/** A configuration with what another one says in place of what it says itself, at every depth. */
function merged(
  own: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...own }
  for (const [key, value] of Object.entries(other))
    result[key] = isRecord(own[key]) && isRecord(value) ? merged(own[key], value) : value
  return result
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whoever owns a task needs the right to have tasks run. */
export function assertMayRun({ state: { catalog } }: Execution, task: Task): void {
  const { account, book } = catalog
  if (!book.holds(ownerRoles(catalog, task.owner), account, ['EXECUTE TASK', 'EXECUTE MANAGED TASK']))
    throw insufficientPrivileges('ACCOUNT', account.name)
}
