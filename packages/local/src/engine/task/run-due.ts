import { objectsOf } from '../../catalog/schema-objects.ts'
import type { Task } from '../../catalog/securable.ts'
import type { Execution } from '../execution.ts'
import { runGraph } from './run-graph.ts'
import { nextTime } from './schedule.ts'

/** The tasks whose time has come. */
export function dueTasks({ state: { catalog, clock } }: Pick<Execution, 'state'>): readonly Task[] {
  const now = clock.now()
  const due: Task[] = []
  for (const { schemas } of catalog.account.databases.values())
    for (const schema of schemas.values())
      if (schema.objects.has('TASK'))
        for (const each of objectsOf(schema, 'TASK').values())
          if (each.started && each.dueAt !== null && each.dueAt <= now) due.push(each)
  return due.sort((left, right) => (left.dueAt ?? 0) - (right.dueAt ?? 0))
}

/** Runs the tasks whose time has come: once for all the times that have passed, as runs of a task do not overlap. */
export async function runDue(execution: Execution): Promise<void> {
  const { clock } = execution.state
  for (const task of dueTasks(execution)) {
    const { schedule } = task
    if (schedule === null || task.dueAt === null) continue
    let scheduledAt = task.dueAt
    let next = nextTime(schedule, scheduledAt)
    while (next <= clock.now()) {
      scheduledAt = next
      next = nextTime(schedule, next)
    }
    task.dueAt = next
    await runGraph(execution, task, { scheduledAt, scheduledFrom: 'SCHEDULE' })
  }
}
