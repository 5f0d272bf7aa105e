import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import type { ColumnFamily } from '../column-pair.ts'
import { fieldSides } from '../field-sides.ts'
import { sameValue } from '../same-value.ts'
import { sideOf } from '../side.ts'

const options: readonly (readonly [keyof LogicalTypeOptions, ChangeRuleName])[] = [
  ['format', 'FORMAT_CHANGED'],
  ['defaultTimezone', 'TIME_ZONE_CHANGED'],
  ['timezone', 'TIME_ZONE_CHANGED'],
  ['embeddingModel', 'EMBEDDING_CHANGED'],
  ['embeddingModelVersion', 'EMBEDDING_CHANGED'],
  ['normalized', 'EMBEDDING_CHANGED'],
  ['distanceMetric', 'DISTANCE_CHANGED'],
]

const fields: readonly (readonly [keyof SchemaItem & string, ChangeRuleName, absent?: unknown])[] = [
  ['semanticType', 'SEMANTIC_TYPE_CHANGED', 'column'],
  ['encryptedName', 'ENCRYPTED_NAME_CHANGED'],
  ['partitioned', 'PARTITIONING_CHANGED', false],
  ['partitionKeyPosition', 'PARTITIONING_CHANGED', -1],
]

/** What the values of a column mean and how they are reached. */
export const meaningChanges: ColumnFamily = (pair) => {
  const { before, after, subject, title } = pair
  const [old = {}, next = {}] = [before.value.logicalTypeOptions, after.value.logicalTypeOptions]
  const message = (name: string, was: unknown, is: unknown) =>
    `The ${name} of ${title} changed from ${was ?? 'none'} to ${is ?? 'none'}`
  return [
    ...options
      .filter(
        ([name]) => !sameValue(old[name], next[name]) && !belongsToType(name, before.value, after.value),
      )
      .map(([name, rule]) => ({
        rule,
        action: 'changed' as const,
        before: sideOf(before, 'logicalTypeOptions'),
        after: sideOf(after, 'logicalTypeOptions'),
        message: message(name, old[name], next[name]),
        subject,
      })),
    ...fields
      .filter(([name, , absent]) => (before.value[name] ?? absent) !== (after.value[name] ?? absent))
      .map(([name, rule]) => ({
        rule,
        action: 'changed' as const,
        ...fieldSides(pair, name),
        message: message(name, before.value[name], after.value[name]),
        subject,
      })),
  ]
}

/** The format of an integer is its size, and the time zone of a timestamp its kind: the comparison of types tells them. */
function belongsToType(name: keyof LogicalTypeOptions, before: SchemaItem, after: SchemaItem): boolean {
  if (before.logicalType !== after.logicalType) return true
  const isTold = before.physicalType === undefined && after.physicalType === undefined
  if (name === 'format') return before.logicalType === 'integer' && isTold
  return name === 'timezone' && before.logicalType === 'timestamp' && isTold
}
