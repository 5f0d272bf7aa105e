import { lowerType } from '../../lower/lower-type.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import type { ColumnFamily } from '../column-pair.ts'
import { sameValue } from '../same-value.ts'
import { compareTypes } from '../type/compare-types.ts'
import { readStoredType } from '../type/read-stored-type.ts'
import type { StoredType } from '../type/stored-type.ts'
import type { TypeChange } from '../type/type-change.ts'

const rules: Readonly<Record<Exclude<TypeChange, 'same'>, ChangeRuleName>> = {
  widened: 'TYPE_WIDENED',
  narrowed: 'TYPE_NARROWED',
  converted: 'TYPE_CONVERTED',
  changed: 'TYPE_CHANGED',
}

/** The type of a column was widened, narrowed, converted or replaced. */
export const typeChanges: ColumnFamily = ({ before, after, subject, title }) => {
  if (sameSpelling(before.value, after.value)) return []
  const change = compareItems(before.value, after.value)
  const [was, is] = [spelled(before.value), spelled(after.value)]
  const isRespelled =
    before.value.physicalType !== after.value.physicalType ||
    before.value.logicalType !== after.value.logicalType
  if (change === 'same' && !isRespelled) return []
  return [
    {
      rule: change === 'same' ? 'SPELLING_CHANGED' : rules[change],
      action: 'changed',
      before: { pointer: before.pointer, value: was },
      after: { pointer: after.pointer, value: is },
      message: `The type of ${title} ${change === 'same' ? 'is now written' : `was ${change} from ${was} to`} ${is}`,
      subject,
    },
  ]
}

function sameSpelling(before: SchemaItem, after: SchemaItem): boolean {
  const [old, next] = [before.logicalTypeOptions, after.logicalTypeOptions]
  return (
    before.physicalType === after.physicalType &&
    before.logicalType === after.logicalType &&
    old?.maxLength === next?.maxLength &&
    old?.format === next?.format &&
    old?.timezone === next?.timezone &&
    old?.dimensions === next?.dimensions &&
    old?.elementType === next?.elementType
  )
}

function compareItems(before: SchemaItem, after: SchemaItem): TypeChange {
  const isNestedTold = nested.some((field) => !sameValue(before[field], after[field]))
  const stored = compareTypes(typeOf(before, isNestedTold), typeOf(after, isNestedTold))
  const bothLogical = before.logicalType !== undefined && after.logicalType !== undefined
  if (bothLogical && before.logicalType !== after.logicalType)
    return stored === 'converted' ? 'converted' : 'changed'
  const [was, is] = [before.physicalType !== undefined, after.physicalType !== undefined]
  if (stored === 'changed' && was !== is && before.logicalType === after.logicalType)
    return is ? 'narrowed' : 'widened'
  return stored
}

const nested = ['properties', 'items', 'map'] as const

/** Where nested parts differ they are compared one by one, and the shell around them counts as open here. */
function typeOf(item: SchemaItem, isNestedTold: boolean): StoredType {
  const physical = item.physicalType === undefined ? undefined : readStoredType(item.physicalType)
  const type = physical ?? lowered(item)
  switch (type.kind) {
    case 'object':
      return item.properties === undefined || !isNestedTold ? type : { kind: 'object' }
    case 'array':
      return item.items === undefined || !isNestedTold ? type : { kind: 'array' }
    case 'map':
      return item.map === undefined || !isNestedTold ? type : { kind: 'map' }
    default:
      return type
  }
}

function lowered(item: SchemaItem): StoredType {
  const type = lowerType(item)
  switch (type.kind) {
    case 'object':
    case 'array':
    case 'map':
      return { kind: type.kind }
    case 'variant':
      return item.physicalType === undefined ? type : { kind: 'named', name: item.physicalType.toUpperCase() }
    default:
      return type
  }
}

function spelled({ physicalType, logicalType, logicalTypeOptions = {} }: SchemaItem): string {
  const { maxLength, format, dimensions } = logicalTypeOptions
  const size = maxLength ?? dimensions ?? (logicalType === 'integer' ? format : undefined)
  const logical = `${logicalType ?? 'any'}${size === undefined ? '' : `(${size})`}`
  return physicalType ?? logical
}
