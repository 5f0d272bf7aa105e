import { type ColumnReference, parseExpression, walkSql } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { metricDefinition } from '../metric/definitions.ts'

/**
 * The columns of its table that a check reads, in the order of the table: those of its metric and of its SQL; the first
 * one where it reads none, for a function takes at least one.
 */
export function readColumns({ metric, filter }: Check, known: readonly string[]): readonly string[] {
  const read = new Set(metricDefinition(metric).columns(metric))
  const written = [
    ...(filter === undefined ? [] : [filter]),
    ...('expression' in metric ? [metric.expression] : []),
  ]
  for (const text of written)
    walkSql(parseExpression(text), {
      columnReference: ({ parts }: ColumnReference) => {
        const column = parts.at(-1)
        if (column !== undefined) read.add(column.name)
      },
    })
  if (read.size === 0) return known.slice(0, 1)
  const places = new Map(known.map((name, index) => [name, index]))
  return [...read].sort(
    (left, right) => (places.get(left) ?? known.length) - (places.get(right) ?? known.length),
  )
}
