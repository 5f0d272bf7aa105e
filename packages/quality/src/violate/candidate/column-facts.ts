import type { SchemaItem } from '@mesh/contracts'
import { sameQualifiedName } from '@mesh/core'
import type { FrameColumn } from '../../dataset/contract-frame.ts'
import { keyOf } from '../../dataset/key-of.ts'
import type { SimpleRule, ValueRule } from '../../rule/value-rule.ts'
import type { ViolationContext } from '../violation-context.ts'

/** A column of the table that a check is about. */
export function columnOf({ table }: ViolationContext, stored: string): FrameColumn | undefined {
  return table.columns.find((column) => column.stored === stored)
}

/** The value of a column in a row. */
export const cellOf = ({ rows }: ViolationContext, column: FrameColumn, row: number): unknown => {
  const found = rows[row]
  return found === undefined ? undefined : found[keyOf(column, found)]
}

/** Every simple rule that the checks of a column hold its values to. */
export function rulesOf({ frame, check }: ViolationContext, column: FrameColumn): readonly SimpleRule[] {
  const rules = frame.checks.flatMap(({ table, metric }) =>
    sameQualifiedName(table, check.table) && metric.kind === 'invalidRows' && metric.column === column.stored
      ? simple(metric.rule)
      : [],
  )
  return [...new Map(rules.map((rule) => [ruleKey(rule), rule])).values()]
}

/** A rule and those it is made of. */
export const simple = (rule: ValueRule): readonly SimpleRule[] =>
  rule.kind === 'all' ? rule.rules.flatMap(simple) : [rule]

/** Equal for rules that say the same. */
export const ruleKey = (rule: ValueRule): string =>
  JSON.stringify(rule, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))

/** The type of a property without what else is said of it. */
export function bareItem({
  logicalType,
  physicalType,
  items,
  properties,
  map,
  logicalTypeOptions,
}: SchemaItem): SchemaItem {
  const { dimensions, timezone, format } = logicalTypeOptions ?? {}
  const options = {
    ...(dimensions !== undefined && { dimensions }),
    ...(timezone !== undefined && { timezone }),
    ...(format !== undefined && logicalType === 'integer' && { format }),
  }
  return {
    ...(logicalType !== undefined && { logicalType }),
    ...(physicalType !== undefined && { physicalType }),
    ...(items !== undefined && { items }),
    ...(properties !== undefined && { properties }),
    ...(map !== undefined && { map }),
    ...(Object.keys(options).length > 0 && { logicalTypeOptions: options }),
  }
}
