import { objectsOf } from '../../catalog/schema-objects.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { predecessorsOf } from '../../engine/task/task-graph.ts'
import { type Listing, listing, shownInstant } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-tasks */
export function showTasks({ scope, visible, base }: ShowContext): Listing {
  return listing(
    [
      'created_on',
      'name',
      'id',
      'database_name',
      'schema_name',
      'owner',
      'comment',
      'warehouse',
      'schedule',
      'predecessors',
      'state',
      'definition',
      'condition',
      'last_suspended_on',
      'owner_role_type',
      'task_relations',
    ],
    visible(scope.schemas.flatMap((each) => [...objectsOf(each, 'TASK').values()])).map((each) => {
      const predecessors = predecessorsOf(each).map(fullName)
      return {
        ...base(each),
        id: String(each.id),
        warehouse: each.warehouse,
        schedule: each.schedule,
        predecessors: JSON.stringify(predecessors),
        state: each.started ? 'started' : 'suspended',
        definition: each.definition,
        condition: each.condition,
        last_suspended_on: each.suspendedOn === null ? null : shownInstant(each.suspendedOn),
        task_relations: JSON.stringify({ Predecessors: predecessors }),
      }
    }),
  )
}
