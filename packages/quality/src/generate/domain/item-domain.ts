import { lowerType } from '@mesh/contracts'
import { assertNever, type LogicalType } from '@mesh/core'
import type { FormatRule } from '../../rule/format.ts'
import { acceptedDomain } from './accepted-domain.ts'
import { booleanDomain } from './boolean-domain.ts'
import { bytesDomain } from './bytes-domain.ts'
import type { Domain } from './domain.ts'
import { expandRule, type PlainRule } from './expand-rule.ts'
import { momentDomain } from './moment-domain.ts'
import { listOf, mapOf, recordOf, vectorOf } from './nested-domain.ts'
import { numberDomain } from './number-domain.ts'
import { openValueDomain } from './open-value-domain.ts'
import { optionRules } from './option-rules.ts'
import { textsDomain } from './texts-domain.ts'
import type { ValueNeeds } from './value-needs.ts'

/** The values that a property may hold, NULL left out. Words for why there is none. */
export function itemDomain(needs: ValueNeeds): Domain | string {
  const type = lowerType(needs.item)
  const written = [...optionRules(needs.item), ...needs.rules]
  const rules = written.flatMap(expandRule)
  const accepted = rules.find((rule) => rule.kind === 'accepted')
  if (accepted !== undefined) return acceptedDomain(needs.item, accepted.values, written)
  const formats = written.filter((rule) => rule.kind === 'format')
  return typeDomain(type, needs, rules, formats)
}

function typeDomain(
  type: LogicalType,
  needs: ValueNeeds,
  rules: readonly PlainRule[],
  formats: readonly FormatRule[],
): Domain | string {
  const { item, wanted, now } = needs
  const ranges = rules.filter((rule) => rule.kind === 'range')
  const options = item.logicalTypeOptions ?? {}
  switch (type.kind) {
    case 'string':
      return textsDomain(rules, formats, type.maxLength ?? 2 ** 24, wanted)
    case 'integer':
    case 'number': {
      const divisors = rules.flatMap((rule) => (rule.kind === 'multipleOf' ? [rule.divisor] : []))
      const digits =
        type.kind === 'integer' ? { precision: type.precision ?? 38, scale: 0 } : decimalDigits(type)
      return numberDomain({ ...digits, ranges, divisors, wanted })
    }
    case 'boolean':
      return booleanDomain
    case 'date':
    case 'time':
    case 'timestamp': {
      const precision = type.kind === 'date' ? 0 : (type.precision ?? 9)
      const zoned = type.kind === 'timestamp' && type.zone !== 'ntz'
      return momentDomain({ kind: type.kind, zoned, precision, ranges, wanted, now })
    }
    case 'binary':
      return bytesDomain(type.maxLength)
    case 'object':
      return item.properties === undefined
        ? openValueDomain(options, itemDomain, needs)
        : recordOf(item.properties, itemDomain, needs)
    case 'array':
      return listOf(item.items ?? { logicalType: 'string' }, options, itemDomain, needs)
    case 'map':
      return item.map === undefined
        ? openValueDomain(options, itemDomain, needs)
        : mapOf(item.map, options, itemDomain, needs)
    case 'vector':
      return vectorOf(type, options.normalized === true)
    case 'variant':
      return /^\s*geo/i.test(item.physicalType ?? '')
        ? pointDomain
        : openValueDomain(options, itemDomain, needs)
    default:
      return assertNever(type, 'logical type')
  }
}

const decimalDigits = ({ precision, scale }: { readonly precision?: number; readonly scale?: number }) =>
  scale === undefined ? {} : { precision: precision ?? 38, scale }

/** Places on the earth as GeoJSON. */
const pointDomain: Domain = {
  size: 36_001 * 18_001,
  at: (position) => ({
    type: 'Point',
    coordinates: [(position % 36_001) / 100 - 180, Math.floor(position / 36_001) / 100 - 90],
  }),
}
