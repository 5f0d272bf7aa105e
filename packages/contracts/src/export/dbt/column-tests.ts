import type { QualityRule } from '../../odcs/quality.ts'
import type { SchemaProperty } from '../../odcs/schema.ts'
import { loseRuleNotes } from '../lose-rule-notes.ts'
import type { Loss } from '../loss.ts'
import { dbtText } from './dbt-text.ts'
import { distinctTests } from './distinct-tests.ts'
import type { DbtForeignKey } from './foreign-key.ts'
import { testConfig } from './test-config.ts'

/** Data tests of a column, of those that dbt itself has. Source: https://docs.getdbt.com/reference/resource-properties/data-tests */
export function columnTests(
  property: SchemaProperty,
  pointer: string,
  references: readonly DbtForeignKey[],
  singleKey: boolean,
  lose: (loss: Loss) => void,
): readonly unknown[] {
  const key = property.primaryKey === true
  const values = property.enum?.map(({ value }) => value).filter((value) => value !== null)
  const rules = (property.quality ?? []).flatMap((rule, index) => {
    const test = ruleTest(rule)
    if (test !== undefined) loseRuleNotes(rule, `${pointer}/quality/${index}`, lose)
    if (test === undefined)
      lose({ pointer: `${pointer}/quality/${index}`, message: 'dbt itself has no test that says this rule' })
    return test === undefined ? [] : [test]
  })
  return distinctTests(property.name, [
    ...(property.required === true || key ? [{ not_null: {} }] : []),
    ...(property.unique === true || (key && singleKey) ? [{ unique: {} }] : []),
    ...(values === undefined ? [] : [acceptedValues(values)]),
    ...references.map(({ to, columns }) => ({ relationships: { to, field: columns.join(', ') } })),
    ...rules,
  ])
}

/** Values without quotes are SQL: numbers and booleans. */
const acceptedValues = (values: readonly unknown[], config: object = {}) => ({
  accepted_values: {
    values: values.map((value) => dbtText(String(value))),
    ...(values.every((value) => typeof value !== 'string') && { quote: false }),
    ...config,
  },
})

function ruleTest(rule: QualityRule): object | undefined {
  if ('engine' in rule) return ownTest(rule)
  if (!('metric' in rule)) return undefined
  const config = testConfig(rule)
  if (config === undefined) return undefined
  const { validValues, pattern } = rule.arguments ?? {}
  switch (rule.metric) {
    case 'nullValues':
      return { not_null: config }
    case 'duplicateValues':
      return rule.arguments === undefined ? { unique: config } : undefined
    case 'invalidValues':
      return Array.isArray(validValues) && pattern === undefined
        ? acceptedValues(validValues, config)
        : undefined
    default:
      return undefined
  }
}

/** A test in dbt's own words is taken as it is. */
function ownTest(rule: Extract<QualityRule, { readonly engine: string }>): object | undefined {
  return /^dbt/i.test(rule.engine) && typeof rule.implementation === 'object'
    ? rule.implementation
    : undefined
}
