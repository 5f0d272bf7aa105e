import { findProperty, type Property, propertyText } from '@mesh/sql'
import { invalidStatement } from '../errors.ts'

/** The DATA_RETENTION_TIME_IN_DAYS that a statement sets; null when it sets none. @throws SQL.SYNTAX outside 0 to 90 */
export function retentionDays(properties: readonly Property[]): number | null {
  const found = findProperty(properties, 'DATA_RETENTION_TIME_IN_DAYS')
  if (found === undefined) return null
  const days = Number(propertyText(found))
  if (!Number.isInteger(days) || days < 0 || days > 90)
    throw invalidStatement(
      `invalid value [${propertyText(found)}] for parameter 'DATA_RETENTION_TIME_IN_DAYS'`,
    )
  return days
}
