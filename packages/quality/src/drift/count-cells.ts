import { notEvaluable } from '../errors.ts'
import type { PartValues } from '../metric/metric-definition.ts'
import { compareWith } from '../rows/cast/compare-with.ts'
import type { Cell } from '../rows/cell/cell.ts'
import type { RowScope } from '../rows/row-scope.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import type { DriftMetric } from './drift-metric.ts'

/**
 * What is counted of rows in memory to compare them with a captured baseline: the parts that an engine would give.
 *
 * @throws QUALITY.NOT_EVALUABLE when the baseline is rows of a table; QUALITY.* as the rows do
 */
export function countCells({ column, baseline }: DriftMetric, { rows }: RowScope): PartValues {
  if (baseline.kind === 'rows') throw notEvaluable('Drift against the rows of a table')
  const { type, cells } = rows.column(column)
  const present = cells.filter((cell): cell is Cell => cell !== null)
  const order = (value: RuleValue) => compareWith(type, value)
  const holds: readonly ((cell: Cell) => boolean)[] =
    baseline.kind === 'categories'
      ? baseline.values.map(({ value }) => {
          const compare = order(value)
          return (cell) => compare(cell) === 0
        })
      : baseline.edges.map((edge, index) => {
          const below = baseline.edges[index - 1]
          const [upto, above] = [order(edge), below === undefined ? () => 1 : order(below)]
          return (cell) => upto(cell) <= 0 && above(cell) > 0
        })
  return {
    ...Object.fromEntries(
      holds.map((each, index) => [index === 0 ? 'value' : `at${index}`, present.filter(each).length]),
    ),
    rows: rows.count,
    present: present.length,
  }
}
