import { assertNever } from '@mesh/core'
import { type SqlFragment, sql } from '@mesh/sql'
import type { RuleValue, ValueRule } from '../check/value-rule.ts'

/** A condition that is true for the values that break a rule, and NULL for NULL. */
export function brokenRule(column: SqlFragment, rule: ValueRule): SqlFragment {
  switch (rule.kind) {
    case 'range':
      return outside(column, rule)
    case 'accepted':
      return sql`${column} NOT IN (${valueList(rule.values)})`
    case 'pattern': {
      const matches = sql.call(
        rule.match === 'search' ? 'regexSearch' : 'regexFullMatch',
        column,
        sql.literal(rule.pattern),
      )
      return sql`NOT ${matches}`
    }
    case 'length': {
      const length = sql.call('textLength', column)
      return anyOf([
        ...(rule.minimum === undefined ? [] : [sql`${length} < ${sql.literal(rule.minimum)}`]),
        ...(rule.maximum === undefined ? [] : [sql`${length} > ${sql.literal(rule.maximum)}`]),
      ])
    }
    case 'multipleOf':
      return sql`MOD(${column}, ${sql.literal(rule.divisor)}) <> 0`
    case 'all':
      return anyOf(rule.rules.map((each) => brokenRule(column, each)))
    default:
      return assertNever(rule, 'rule')
  }
}

/** A condition that is true for NULL and for the values that stand for it. */
export function isMissing(column: SqlFragment, missingValues: readonly RuleValue[]): SqlFragment {
  return missingValues.length === 0
    ? sql`${column} IS NULL`
    : sql`(${column} IS NULL OR ${column} IN (${valueList(missingValues)}))`
}

function outside(
  column: SqlFragment,
  { minimum, maximum }: Extract<ValueRule, { readonly kind: 'range' }>,
): SqlFragment {
  const below = minimum?.exclusive ? sql`<=` : sql`<`
  const above = maximum?.exclusive ? sql`>=` : sql`>`
  return anyOf([
    ...(minimum === undefined ? [] : [sql`${column} ${below} ${sql.literal(minimum.value)}`]),
    ...(maximum === undefined ? [] : [sql`${column} ${above} ${sql.literal(maximum.value)}`]),
  ])
}

const anyOf = (conditions: readonly SqlFragment[]): SqlFragment => sql`(${sql.join(conditions, sql` OR `)})`

const valueList = (values: readonly RuleValue[]): SqlFragment =>
  sql.join(values.map((value) => sql.literal(value)))
