import { parseQualifiedName } from '@mesh/core'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import { changeAccount } from '../change-account.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { resume } from './alter-task.ts'
import { finalizerOf, graphOf, predecessorsOf } from './task-graph.ts'

/**
 * SYSTEM$TASK_DEPENDENTS_ENABLE: resumes all tasks of a graph, the root last.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_task_dependents_enable
 */
export async function enableDependents(execution: Execution, name: string): Promise<string> {
  const { catalog } = execution.state
  const asked = parseQualifiedName(name)
  const root = objectsOf(schemaOf(catalog, asked, execution.session), 'TASK').get(asked.name)
  if (root === undefined) throw doesNotExist('Task', name)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), root, ['OPERATE'])
  if (predecessorsOf(root).length > 0) throw invalidStatement(`Task ${root.name} is no root task.`)
  const finalizer = finalizerOf(root)
  const tasks = [...graphOf(root), ...(finalizer === undefined ? [] : [finalizer])]
  await changeAccount(execution, async () => {
    const wasStarted = root.started
    root.started = false
    for (const each of tasks) if (each !== root && !each.started) resume(execution, each)
    if (wasStarted) root.started = true
    else resume(execution, root)
  })
  return 'Statement executed successfully.'
}
