import { objectsOf } from '../../catalog/schema-objects.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { finalizerOf, predecessorsOf } from '../../engine/task/task-graph.ts'
import { shownInstant } from '../listing.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-tasks */
export const shownTasks = shownKind({
  columns: [
    'created_on',
    'name',
    'id',
    'database_name',
    'schema_name',
    'owner',
    'comment',
    'warehouse',
    'schedule',
    'scheduling_mode',
    'target_completion_interval',
    'predecessors',
    'state',
    'definition',
    'condition',
    'allow_overlapping_execution',
    'error_integration',
    'success_integration',
    'last_committed_on',
    'last_suspended_on',
    'owner_role_type',
    'config',
    'last_suspended_reason',
    'task_relations',
    'execute_as_user',
  ],
  list: ({ objects }) => objects('TASK'),
  row: (task, { base }) => {
    const predecessors = predecessorsOf(task).map(fullName)
    const finalizer = finalizerOf(task)
    const finalized =
      task.finalizes === undefined ? undefined : objectsOf(task.schema, 'TASK').get(task.finalizes)
    return {
      ...base(task),
      id: String(task.id),
      warehouse: task.warehouse,
      schedule: task.schedule,
      scheduling_mode: null,
      target_completion_interval: task.options?.TARGET_COMPLETION_INTERVAL ?? null,
      predecessors: JSON.stringify(predecessors),
      state: task.started ? 'started' : 'suspended',
      definition: task.definition,
      condition: task.condition,
      allow_overlapping_execution: predecessors.length === 0 ? 'false' : null,
      error_integration: null,
      success_integration: null,
      last_committed_on: null,
      last_suspended_on: task.suspendedOn === null ? null : shownInstant(task.suspendedOn),
      config: task.options?.CONFIG ?? null,
      last_suspended_reason: task.suspendedOn === null ? null : (task.suspendedReason ?? 'USER_SUSPENDED'),
      task_relations: JSON.stringify({
        Predecessors: predecessors,
        ...(finalizer !== undefined && { FinalizerTask: fullName(finalizer) }),
        ...(finalized !== undefined && { FinalizedRootTask: fullName(finalized) }),
      }),
      execute_as_user: null,
    }
  },
})
