import { findProperty, type Property, propertyText } from '@mesh/sql'
import { invalidParameterValue } from '../errors/statement-failures.ts'

/** How long the past can be kept at most, in days. */
const longest = { permanent: 90, transient: 1 } as const

/**
 * The DATA_RETENTION_TIME_IN_DAYS that a statement sets; null when it sets none.
 *
 * Source: https://docs.snowflake.com/en/user-guide/tables-temp-transient#comparison-of-table-types
 *
 * @throws SQL.SYNTAX for more than 90 days, or more than one for what is transient or temporary.
 */
export function retentionDays(
  properties: readonly Property[],
  kind: keyof typeof longest = 'permanent',
): number | null {
  const found = findProperty(properties, 'DATA_RETENTION_TIME_IN_DAYS')
  if (found === undefined) return null
  const days = Number(propertyText(found))
  if (!Number.isInteger(days) || days < 0 || days > longest[kind])
    throw invalidParameterValue('DATA_RETENTION_TIME_IN_DAYS', propertyText(found) ?? '')
  return days
}
