import { isMeshError } from '@mesh/core'
import type { MetricAssociation } from '../catalog/object/metric.ts'
import type { Relation } from '../catalog/object/relation.ts'
import { createTranslation } from '../engine/create-translation.ts'
import type { Execution } from '../engine/execution.ts'
import { parseQuery } from '../engine/parse.ts'
import { readRows } from '../engine/read-rows.ts'
import { queryInDuckDb } from '../engine/run-in-duckdb.ts'
import { nextTime } from '../engine/task/schedule.ts'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import { associationQuery } from './association-query.ts'
import { measuredRelations } from './measured-relations.ts'
import { measuredPlace } from './metric-results.ts'
import { scheduleOf } from './metric-schedule.ts'

/** Tables and views whose metrics are to be measured now: by their schedule, or as they have changed. */
export function dueMetrics({ state }: Pick<Execution, 'state'>): readonly Relation[] {
  const now = state.clock.now()
  const found: Relation[] = []
  for (const each of measuredRelations(state.catalog)) if (isDue(each) || hasChanged(each)) found.push(each)
  return found

  function isDue({ metricsDueAt }: Relation): boolean {
    return metricsDueAt !== undefined && metricsDueAt !== null && metricsDueAt <= now
  }
  function hasChanged(relation: Relation): boolean {
    if (scheduleOf(relation).trim().toUpperCase() !== 'TRIGGER_ON_CHANGES' || relation.kind === 'VIEW')
      return false
    const seen = state.metrics.seen.get(relation.id)
    if (seen === undefined) state.metrics.seen.set(relation.id, relation.version)
    return seen !== undefined && seen !== relation.version && !state.commits.isOpen(relation)
  }
}

/** Measures what is due: once for all the times of a schedule that have passed. */
export async function measureDue(execution: Execution): Promise<void> {
  const { state } = execution
  for (const relation of dueMetrics(execution)) {
    const changed = relation.metricsDueAt === null || relation.metricsDueAt === undefined
    state.metrics.seen.set(relation.id, relation.version)
    let scheduledAt = relation.metricsDueAt ?? state.clock.now()
    if (!changed) {
      let next = nextTime(scheduleOf(relation), scheduledAt)
      while (next <= state.clock.now()) {
        scheduledAt = next
        next = nextTime(scheduleOf(relation), next)
      }
      relation.metricsDueAt = next
    }
    for (const each of relation.metrics ?? [])
      if (!each.suspended) await measure(execution, relation, each, scheduledAt, changed)
  }
}

async function measure(
  execution: Execution,
  relation: Relation,
  association: MetricAssociation,
  scheduledAt: number,
  changed: boolean,
): Promise<void> {
  const { state } = execution
  const owner = association.role ?? relation.owner
  if (owner?.kind !== 'ROLE') return
  const { account, book } = state.catalog
  if (!book.holds(book.inherited([owner]), account, ['EXECUTE DATA METRIC FUNCTION'])) return
  const text = associationQuery(relation, association)
  try {
    const rows = await execution.apart({ owner, schema: relation.schema, warehouse: null }, (_, inner) =>
      measureNow(inner, text, scheduledAt),
    )
    const [value, ...violated] = rows[0] ?? []
    state.metrics.add({
      ...measuredPlace(relation),
      association,
      scheduledAt,
      changedAt: changed ? scheduledAt : null,
      measuredAt: state.clock.now(),
      value: value === null || value === undefined ? null : String(value),
      violated: violated.map((each) => (typeof each === 'boolean' ? each : null)),
    })
  } catch (error) {
    if (!isMeshError(error)) throw error
    state.logger.warn('A metric could not be measured', { table: relation.name, why: error.message })
  }
}

async function measureNow(
  execution: Execution,
  text: string,
  measuredAt: number,
): Promise<readonly (readonly unknown[])[]> {
  const query = translateQuery(
    parseQuery(text),
    emptyScope,
    createTranslation(execution, { text, measuredAt }),
  )
  return readRows(await queryInDuckDb(execution, query))
}
