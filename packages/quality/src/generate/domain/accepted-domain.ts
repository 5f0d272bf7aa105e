import { lowerType, type SchemaItem } from '@mesh/contracts'
import type { RuleValue } from '../../rule/rule-value.ts'
import type { SimpleRule } from '../../rule/value-rule.ts'
import type { Domain } from './domain.ts'
import { keeper } from './keeper.ts'
import { listDomain } from './list-domain.ts'

/** Those of the accepted values that are of the type and keep every rule. Words for why there is none. */
export function acceptedDomain(
  item: SchemaItem,
  values: readonly RuleValue[],
  rules: readonly SimpleRule[],
): Domain | string {
  const keeps = keeper(item, rules)
  const kept = values
    .map((value) => spellings(item, value).find(keeps))
    .filter((value) => value !== undefined)
  const distinct = [...new Map(kept.map((value) => [String(value), value])).values()]
  return distinct.length === 0
    ? 'none of its accepted values keeps all its other rules'
    : listDomain(distinct)
}

/** A value as rows may hold it: wide integers are bigints, decimals are texts. */
function spellings(item: SchemaItem, value: RuleValue): readonly unknown[] {
  const { kind } = lowerType(item)
  const isWhole = typeof value === 'number' && Number.isInteger(value)
  return [value, ...(kind === 'integer' && isWhole ? [BigInt(value)] : []), String(value)]
}
