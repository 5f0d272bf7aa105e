import { lowerType } from '@mesh/contracts'
import type { Check } from '../../check/check.ts'
import type { SimpleRule } from '../../rule/value-rule.ts'
import type { Domain } from '../domain/domain.ts'
import { itemDomain } from '../domain/item-domain.ts'
import { keeper } from '../domain/keeper.ts'
import { listDomain } from '../domain/list-domain.ts'
import { optionRules } from '../domain/option-rules.ts'
import { withoutValues } from '../domain/without-values.ts'
import { allows } from '../needs/allows.ts'
import type { ColumnNeeds } from '../needs/table-needs.ts'

/** The values of a column, if possible such as its referrers may have too. Words for why there is none. */
export function columnDomain(
  needs: ColumnNeeds,
  {
    wanted,
    now,
    values,
    referrers,
  }: {
    readonly wanted: number
    readonly now: number
    readonly values: readonly unknown[] | undefined
    readonly referrers: readonly ColumnNeeds[]
  },
): Domain | string {
  const rules = [...needs.rules, ...ageRules(needs, now)]
  if (values !== undefined) return chosenDomain(needs, values, rules)
  const make = (own: readonly SimpleRule[]): Domain | string => {
    const domain = itemDomain({ item: needs.property, rules: own, wanted, now })
    return typeof domain === 'string' ? domain : withoutValues(domain, missingValues(needs.missing))
  }
  const shared =
    referrers.length === 0
      ? undefined
      : make([...rules, ...referrers.flatMap((each) => rulesOf(each, needs))])
  return shared !== undefined && typeof shared !== 'string' && shared.size >= Math.min(wanted, 2)
    ? shared
    : make(rules)
}

function chosenDomain(
  { property, missing }: ColumnNeeds,
  values: readonly unknown[],
  rules: readonly SimpleRule[],
): Domain | string {
  const keeps = keeper(property, rules)
  const refused = values.find((value) => !keeps(value))
  if (refused !== undefined)
    return `the contract does not allow the value ${String(refused)} that was asked for`
  const domain = listDomain([...new Set(values)])
  return domain.size === 0 ? 'no value was asked for' : withoutValues(domain, missingValues(missing))
}

const missingValues = (checks: readonly Check[]): readonly unknown[] => [
  ...new Set(checks.flatMap(({ metric }) => (metric.kind === 'missingRows' ? metric.missingValues : []))),
]

/** The rules that a referring column adds, the size of its type among them where it is the smaller one. */
function rulesOf({ property, rules }: ColumnNeeds, referred: ColumnNeeds): readonly SimpleRule[] {
  const type = lowerType(property)
  const target = lowerType(referred.property)
  const own = [...optionRules(property), ...rules]
  if (type.kind === 'string' && type.maxLength !== undefined)
    return [...own, { kind: 'length', maximum: type.maxLength }]
  const digits = type.kind === 'integer' ? (type.precision ?? 38) : 38
  if (target.kind !== 'integer' || digits >= (target.precision ?? 38)) return own
  const bound = (value: bigint) => ({ value, exclusive: true })
  return [
    ...own,
    { kind: 'range', minimum: bound(-(10n ** BigInt(digits))), maximum: bound(10n ** BigInt(digits)) },
  ]
}

const ages = [0, 60, 600, 3_600, 21_600, 86_400, 604_800, 2_592_000, 31_536_000, 315_360_000]

/** Moments that are neither older nor newer than the checks of age allow. */
function ageRules({ property, ages: checks }: ColumnNeeds, now: number): readonly SimpleRule[] {
  if (checks.length === 0) return []
  const { kind } = lowerType(property)
  const isAllowed = (age: number) =>
    checks.every((check) => allows(check, { value: age, rows: 1, nonNull: 1 }))
  // A day is as old as its first instant.
  const instantOf = (age: number) => {
    const at = now - age * 1000
    return kind === 'date' ? Math.floor(at / 86_400_000) * 86_400_000 : at
  }
  const allowed = ages.filter((age) => isAllowed((now - instantOf(age)) / 1000))
  const [newest, oldest] = [allowed[0], allowed.at(-1)]
  if (newest === undefined || oldest === undefined) return []
  const text = (age: number) => {
    const iso = new Date(instantOf(age)).toISOString()
    return kind === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 19)}${isZoned(property) ? 'Z' : ''}`
  }
  return [
    {
      kind: 'range',
      minimum: { value: text(oldest), exclusive: false },
      maximum: { value: text(newest), exclusive: false },
    },
  ]
}

function isZoned(property: ColumnNeeds['property']): boolean {
  const type = lowerType(property)
  return type.kind === 'timestamp' && type.zone !== 'ntz'
}
