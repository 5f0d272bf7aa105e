import type { SimpleRule } from '../../rule/value-rule.ts'
import { countsToBreak } from '../counts-to-break.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'
import { breakingValues } from './breaking-values.ts'
import { bareItem, cellOf, columnOf, ruleKey, rulesOf, simple } from './column-facts.ts'

const mostRows = 8
const mostValues = 6

/** Values that break the rule of a check, in as few cells as it takes. */
export function* valueEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table, now } = context
  const { metric } = check
  if (metric.kind !== 'invalidRows') return
  const column = columnOf(context, metric.column)
  const { up } = countsToBreak(context)
  if (column === undefined || up === undefined) return
  const item = bareItem(column.property)
  const targets = simple(metric.rule)
  const others = rulesOf(context, column).filter(
    (rule) => !targets.some((target) => ruleKey(target) === ruleKey(rule)),
  )
  const filled = rows.map((_, row) => row).filter((row) => cellOf(context, column, row) != null)
  const places = filled.length === 0 ? rows.map((_, row) => row) : filled
  const set = (row: number, value: unknown): Edit => ({
    kind: 'set',
    table: table.name,
    row,
    column: column.name,
    value,
  })
  const valuesAt = (row: number): readonly unknown[] =>
    targets.flatMap((target: SimpleRule) =>
      breakingValues(
        item,
        target,
        [...others, ...targets.filter((each) => each !== target)],
        cellOf(context, column, row),
        now,
      ),
    )
  const picked = pickRows(places.length, mostRows).map((index) => places[index] ?? 0)
  const lists = picked.map((row) => ({ row, values: valuesAt(row) }))
  for (let index = 0; index < mostValues; index += 1)
    for (const { row, values } of lists) {
      if (index >= values.length) continue
      const more = places.filter((each) => each !== row).slice(0, up - 1)
      yield [
        set(row, values[index]),
        ...more.map((each) => set(each, values[(index + each) % values.length])),
      ]
    }
}
