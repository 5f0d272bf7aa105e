import type { SchemaProperty } from '@mesh/contracts'
import { type QualifiedName, sameQualifiedName } from '@mesh/core'
import type { Check } from '../../check/check.ts'
import type { SimpleRule, ValueRule } from '../../rule/value-rule.ts'

/** What the rows of a table have to be, by stored names. */
export interface TableNeeds {
  /** In the words of the contract. */
  readonly name: string
  readonly columns: ReadonlyMap<string, ColumnNeeds>
  readonly rowCount: readonly Check[]
  /** Sets of columns of which the repeated values are counted. */
  readonly keys: readonly KeyNeeds[]
  readonly references: readonly ReferenceNeeds[]
}

/** What a column has to be. */
export interface ColumnNeeds {
  readonly property: SchemaProperty
  readonly stored: string
  /** Whether the contract's type of a row has no NULL there. */
  readonly isRequired: boolean
  /** Rules that every value keeps. */
  readonly rules: readonly SimpleRule[]
  /** The checks of those rules that come from checks. */
  readonly invalid: readonly Check[]
  /** Checks that count rows without a value. */
  readonly missing: readonly Check[]
  /** Checks of the age of its newest or oldest value. */
  readonly ages: readonly Check[]
}

/** Columns and the checks that count how their values repeat. */
export interface KeyNeeds {
  readonly columns: readonly string[]
  readonly checks: readonly Check[]
}

/** Columns whose values have to be found in another table. */
export interface ReferenceNeeds {
  readonly columns: readonly string[]
  readonly table: QualifiedName
  readonly targets: readonly string[]
}

/** Sorts the checks of a table by what they say of its rows. */
export function tableNeeds(
  name: string,
  table: QualifiedName,
  columns: ReadonlyMap<string, SchemaProperty>,
  checks: readonly Check[],
): TableNeeds {
  const whole = checks.filter(({ filter }) => filter === undefined)
  return {
    name,
    rowCount: whole.filter(({ metric }) => metric.kind === 'rowCount'),
    columns: new Map(
      [...columns].map(([stored, property]) => [stored, columnNeeds(stored, property, whole)] as const),
    ),
    keys: keysIn(whole),
    references: referencesIn(whole).filter(
      (each) => !(sameQualifiedName(each.table, table) && sameList(each.columns, each.targets)),
    ),
  }
}

/** References, each once. A column that refers to itself asks for nothing. */
function referencesIn(checks: readonly Check[]): readonly ReferenceNeeds[] {
  const found = checks.flatMap(({ metric }) =>
    metric.kind === 'orphanRows'
      ? [{ columns: metric.columns, table: metric.references.table, targets: metric.references.columns }]
      : [],
  )
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()]
}

const sameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each, index) => each === right[index])

function columnNeeds(stored: string, property: SchemaProperty, checks: readonly Check[]): ColumnNeeds {
  const own = checks.filter(({ metric }) => 'column' in metric && metric.column === stored)
  return {
    property,
    stored,
    isRequired: property.required === true || property.primaryKey === true,
    rules: own.flatMap(({ metric }) => (metric.kind === 'invalidRows' ? simpleRules(metric.rule) : [])),
    invalid: own.filter(({ metric }) => metric.kind === 'invalidRows'),
    missing: own.filter(({ metric }) => metric.kind === 'missingRows'),
    ages: own.filter(({ metric }) => metric.kind === 'ageSeconds'),
  }
}

const simpleRules = (rule: ValueRule): readonly SimpleRule[] =>
  rule.kind === 'all' ? rule.rules.flatMap(simpleRules) : [rule]

function keysIn(checks: readonly Check[]): readonly KeyNeeds[] {
  const keys = new Map<string, KeyNeeds & { readonly checks: Check[] }>()
  for (const check of checks) {
    const { metric } = check
    if (
      metric.kind !== 'surplusRows' &&
      metric.kind !== 'duplicatedKeys' &&
      metric.kind !== 'rowsInDuplicates'
    )
      continue
    const columns = [...new Set(metric.columns)]
    const key = JSON.stringify(columns.toSorted())
    const known = keys.get(key)
    if (known === undefined) keys.set(key, { columns, checks: [check] })
    else known.checks.push(check)
  }
  return [...keys.values()].toSorted((left, right) => left.columns.length - right.columns.length)
}
