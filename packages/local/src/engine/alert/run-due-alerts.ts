import type { Alert } from '../../catalog/object/alert.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import type { Execution } from '../execution.ts'
import { nextTime } from '../task/schedule.ts'
import { runAlert } from './run-alert.ts'

/** The alerts whose time has come. */
export function dueAlerts({ state: { catalog, clock } }: Pick<Execution, 'state'>): readonly Alert[] {
  const now = clock.now()
  const due: Alert[] = []
  for (const { schemas } of catalog.account.databases.values())
    for (const schema of schemas.values())
      if (schema.objects.has('ALERT'))
        for (const each of objectsOf(schema, 'ALERT').values())
          if (each.started && each.dueAt !== null && each.dueAt <= now) due.push(each)
  return due.sort((left, right) => (left.dueAt ?? 0) - (right.dueAt ?? 0))
}

/** Runs the alerts whose time has come: once for all the times that have passed. */
export async function runDueAlerts(execution: Execution): Promise<void> {
  const { clock } = execution.state
  for (const alert of dueAlerts(execution)) {
    let scheduledAt = alert.dueAt ?? clock.now()
    let next = nextTime(alert.schedule, scheduledAt)
    while (next <= clock.now()) {
      scheduledAt = next
      next = nextTime(alert.schedule, next)
    }
    alert.dueAt = next
    await runAlert(execution, alert, { scheduledAt, scheduledFrom: 'SCHEDULE' })
  }
}
