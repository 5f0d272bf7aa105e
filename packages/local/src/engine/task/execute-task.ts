import { type Execute, toQualifiedName } from '@mesh/sql'
import { objectsOf } from '../../catalog/schema-objects.ts'
import type { Task } from '../../catalog/securable.ts'
import { doesNotExist, insufficientPrivileges, invalidStatement, unsupportedFeature } from '../../errors.ts'
import { activeRoles, assertPrivilege, ownerRoles } from '../access.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { runGraph } from './run-graph.ts'
import { predecessorsOf } from './task-graph.ts'

/**
 * EXECUTE TASK: runs a task and those that follow it, and answers when all of it is done. In Snowflake it answers at once.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/execute-task
 */
export async function executeTask(execution: Execution, { objectType, name }: Execute): Promise<string> {
  const { catalog, clock } = execution.state
  if (objectType !== 'TASK' || name === undefined) throw unsupportedFeature(`EXECUTE ${objectType}`)
  const asked = toQualifiedName(name)
  const task = objectsOf(schemaOf(catalog, asked, execution.session), 'TASK').get(asked.name)
  if (task === undefined) throw doesNotExist('Task', asked.name)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), task, ['OPERATE'])
  assertMayRun(execution, task)
  if (predecessorsOf(task).length > 0)
    throw invalidStatement(`EXECUTE TASK only runs root tasks: ${task.name} has a predecessor`)
  await runGraph(execution, task, { scheduledAt: clock.now(), scheduledFrom: 'EXECUTE_TASK' })
  return `Task ${task.name} is scheduled to run immediately.`
}

/** Whoever owns a task needs the right to have tasks run. */
export function assertMayRun({ state: { catalog } }: Execution, task: Task): void {
  const { account, book } = catalog
  if (!book.holds(ownerRoles(catalog, task.owner), account, ['EXECUTE TASK', 'EXECUTE MANAGED TASK']))
    throw insufficientPrivileges('ACCOUNT', account.name)
}
