import { isMeshError } from '@mesh/core'
import { compileSql, type SqlFragment, sql } from '@mesh/sql'
import type { PlanStep } from './check-plan.ts'
import type { PlanContext } from './plan-context.ts'
import { selectList } from './select-list.ts'

/** Queries in one statement: more of them would need the memory of all at the same time. */
const mostQueries = 4

/**
 * Asks for what goes beyond the first scan of a table in fewer statements, where the engine is better off with them. Each part
 * gives one row, so they stand side by side.
 */
export function combineSteps(steps: readonly PlanStep[], context: PlanContext): readonly PlanStep[] {
  if (!context.dialect.capabilities.combinedQueries) return steps
  const groups: PlanStep[][] = []
  const open = new Map<string, PlanStep[] | undefined>()
  for (const step of steps) {
    const table = canCombine(step) ? step.measurements[0].source.table : undefined
    const group = table === undefined ? undefined : open.get(table)
    if (group !== undefined && group.length < mostQueries) {
      group.push(step)
      continue
    }
    const started = [step]
    groups.push(started)
    // The first scan of a table serves the most checks, so it stays by itself.
    const isFirstScan = step.lane === 'scan' && table !== undefined && !open.has(table)
    if (table !== undefined) open.set(table, isFirstScan ? undefined : started)
  }
  return groups.flatMap((group) => combine(group, context))
}

const canCombine = ({ groups, lane, measurements }: PlanStep): boolean =>
  groups === 0 && lane !== 'metadata' && measurements[0].source.kind === 'rows'

function combine(parts: readonly PlanStep[], { dialect }: PlanContext): readonly PlanStep[] {
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return parts
  const [measurement, ...more] = parts.flatMap(({ measurements }) => measurements)
  if (measurement === undefined || more.length >= dialect.maxSelectItems) return parts
  let column = 0
  const queries = parts.map(({ measurements }, index): SqlFragment => {
    const values = selectList(measurements, column)
    column += measurements.length
    return sql`(SELECT ${values} ${measurements[0].source.from}) AS ${sql.identifier(`MESH_${index}`)}`
  })
  try {
    const statement = compileSql(sql`SELECT * FROM ${sql.join(queries, sql` CROSS JOIN `)}`, dialect)
    return [{ ...first, statement, measurements: [measurement, ...more], parts }]
  } catch (error) {
    // Longer than the engine takes.
    if (!isMeshError(error)) throw error
    return parts
  }
}
