import { type Property, propertyText } from '@mesh/sql'
import type { Alert } from '../../catalog/object/alert.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { readConfig } from '../task/task-options.ts'

const known: ReadonlySet<string> = new Set(['CONFIG', 'RUNBOOK', 'SUSPEND_ALERT_AFTER_NUM_FAILURES'])
const fields: ReadonlySet<string> = new Set(['WAREHOUSE', 'SCHEDULE', 'COMMENT'])

/** Characters of a RUNBOOK. */
const longestRunbook = 2048

/**
 * The options of an alert by name, checked.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-alert
 *
 * @throws SQL.SYNTAX, SQL.UNSUPPORTED.
 */
export function readAlertOptions(properties: readonly Property[]): Record<string, string> {
  const options: Record<string, string> = {}
  for (const { key, value } of properties) {
    if (fields.has(key)) continue
    if (!known.has(key)) throw unsupportedFeature(`${key} of an alert`)
    const text = propertyText(value) ?? ''
    if (key === 'CONFIG') readConfig(text)
    if (key === 'RUNBOOK' && text.length > longestRunbook)
      throw invalidStatement(`A RUNBOOK has ${longestRunbook} characters at most.`)
    if (key === 'SUSPEND_ALERT_AFTER_NUM_FAILURES' && !/^\d+$/.test(text))
      throw invalidStatement(`invalid value [${text}] for parameter '${key}'`)
    options[key] = text
  }
  return options
}

/** Failures in a row after which an alert is suspended; 0 for never. */
export const failuresAllowed = ({ options }: Alert): number =>
  Number(options.SUSPEND_ALERT_AFTER_NUM_FAILURES ?? 0)
