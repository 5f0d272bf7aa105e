import { findProperty, type Property, propertyText } from '@mesh/sql'
import type { Relation } from '../catalog/object/relation.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { Execution } from '../engine/execution.ts'
import { nextTime } from '../engine/task/schedule.ts'
import { invalidStatement } from '../errors/statement-failures.ts'

/** The schedule of a table that says none. */
const usual = '60 MINUTE'

const minutes: ReadonlySet<number> = new Set([5, 15, 30, 60, 720, 1440])

/** When the metrics of a table or a view are measured: what it says, or the default. */
export const scheduleOf = ({ metricSchedule = usual }: Relation): string => metricSchedule

/**
 * `SET DATA_METRIC_SCHEDULE = …`; nothing where it does not stand there.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/parameters#data-metric-schedule
 *
 * @throws SQL.SYNTAX for what is no schedule of metrics.
 */
export function setMetricSchedule(
  execution: Execution,
  object: AnySecurable,
  properties: readonly Property[],
): void {
  const found = findProperty(properties, 'DATA_METRIC_SCHEDULE')
  if (found === undefined || !('columns' in object)) return
  const schedule = propertyText(found)
  if (schedule === undefined) throw invalidStatement('DATA_METRIC_SCHEDULE is a text.')
  const every = /^\s*(\d+)\s*M(?:INUTES?)?\s*$/i.exec(schedule)
  const isTriggered = schedule.trim().toUpperCase() === 'TRIGGER_ON_CHANGES'
  if (isTriggered && object.kind === 'VIEW')
    throw invalidStatement(`TRIGGER_ON_CHANGES is no schedule of the view '${object.name}'.`)
  if (every !== null && !minutes.has(Number(every[1])))
    throw invalidStatement(`Invalid schedule '${schedule}': it is one of ${[...minutes].join(', ')} MINUTE.`)
  if (schedule.trim() !== '' && !isTriggered && every === null && !/^\s*USING\s+CRON\s/i.test(schedule))
    throw invalidStatement(`Invalid schedule '${schedule}'`)
  object.metricSchedule = schedule
  object.metricsDueAt = null
  scheduleMetrics(execution, object)
}

/** `UNSET DATA_METRIC_SCHEDULE`: every hour. */
export function unsetMetricSchedule(execution: Execution, relation: Relation): void {
  relation.metricSchedule = undefined
  relation.metricsDueAt = null
  scheduleMetrics(execution, relation)
}

/** Says when a table is measured next, if its schedule does. */
export function scheduleMetrics({ state }: Execution, relation: Relation): void {
  const schedule = scheduleOf(relation)
  const isMeasured = (relation.metrics?.length ?? 0) > 0
  const isTimed = schedule.trim() !== '' && schedule.trim().toUpperCase() !== 'TRIGGER_ON_CHANGES'
  if (isTimed) {
    const next = nextTime(schedule, state.clock.now())
    relation.metricsDueAt = isMeasured ? (relation.metricsDueAt ?? next) : null
  } else relation.metricsDueAt = null
  if (isMeasured) state.metrics.seen.set(relation.id, state.metrics.seen.get(relation.id) ?? relation.version)
}
