import { type AlterAction, propertyText } from '@mesh/sql'
import type { Alert } from '../../catalog/object/alert.ts'
import { insufficientPrivileges } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { ownerRoles } from '../access.ts'
import type { Execution } from '../execution.ts'
import { nextTime } from '../task/schedule.ts'
import { readAlertOptions } from './alert-options.ts'

/**
 * ALTER ALERT, but for its tags; false for actions that alerts have no way of their own for.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-alert
 */
export function alterAlert(execution: Execution, alert: Alert, action: AlterAction): boolean {
  switch (action.kind) {
    case 'changeState':
      changeState(execution, alert, action.state)
      return true
    case 'setProperties':
      alert.options = { ...alert.options, ...readAlertOptions(action.properties) }
      for (const { key, value } of action.properties) {
        const text = propertyText(value) ?? null
        if (key === 'WAREHOUSE') alert.warehouse = text
        if (key === 'COMMENT') alert.comment = text ?? ''
        if (key === 'SCHEDULE') reschedule(execution, alert, text)
      }
      return true
    case 'unsetProperties':
      if (action.keys.includes('WAREHOUSE')) alert.warehouse = null
      if (action.keys.includes('COMMENT')) alert.comment = ''
      alert.options = Object.fromEntries(
        Object.entries(alert.options).filter(([key]) => !action.keys.includes(key)),
      )
      return true
    case 'phrase':
      modify(execution, alert, action)
      return true
    default:
      return false
  }
}

function changeState(execution: Execution, alert: Alert, state: string): void {
  if (state === 'SUSPEND') {
    alert.started = false
    alert.dueAt = null
    return
  }
  if (state !== 'RESUME') throw unsupportedFeature(`ALTER ALERT … ${state}`)
  assertMayRun(execution, alert)
  alert.started = true
  alert.failures = 0
  if (alert.autoSuspended !== null) alert.autoSuspended = false
  alert.dueAt = nextTime(alert.schedule, execution.state.clock.now())
}

function reschedule({ state }: Execution, alert: Alert, schedule: string | null): void {
  if (schedule === null) throw invalidStatement('An alert on a schedule cannot become one on new data.')
  const next = nextTime(schedule, state.clock.now())
  alert.schedule = schedule
  if (alert.started) alert.dueAt = next
}

function modify(
  { text }: Execution,
  alert: Alert,
  { parts }: Extract<AlterAction, { kind: 'phrase' }>,
): void {
  const [first] = parts
  const statement = parts.find((each) => each.kind !== 'keyword')
  if (first?.kind !== 'keyword' || statement === undefined)
    throw unsupportedFeature('this form of ALTER ALERT')
  const written = text.slice(statement.span.start, statement.span.end)
  if (first.text.startsWith('MODIFY CONDITION')) alert.condition = written
  else if (first.text === 'MODIFY ACTION') alert.action = written
  else throw unsupportedFeature(`ALTER ALERT … ${first.text}`)
}

/** Whoever owns an alert needs the right to have alerts run. */
export function assertMayRun({ state: { catalog } }: Execution, { owner }: Alert): void {
  const { account, book } = catalog
  if (!book.holds(ownerRoles(catalog, owner), account, ['EXECUTE ALERT', 'EXECUTE MANAGED ALERT']))
    throw insufficientPrivileges('ACCOUNT', account.name)
}
