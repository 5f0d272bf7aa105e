import { type CreateAlert, findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import type { Alert } from '../../catalog/object/alert.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { alreadyExists } from '../../errors/name-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { tagMap } from '../tags.ts'
import { nextTime } from '../task/schedule.ts'
import { readAlertOptions } from './alert-options.ts'

/** CREATE ALERT: suspended at first. Source: https://docs.snowflake.com/en/sql-reference/sql/create-alert */
export async function createAlert(execution: Execution, create: CreateAlert): Promise<string> {
  const { catalog, clock } = execution.state
  const { session, text } = execution
  const roles = activeRoles(catalog, session)
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, session)
  assertPrivilege(catalog, roles, schema, ['CREATE ALERT'])
  const alerts = objectsOf(schema, 'ALERT')
  const known = alerts.get(name.name)
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace) throw alreadyExists(name.name)
  const { condition, action, properties } = create
  if (condition === undefined || action === undefined) throw unsupportedFeature('an alert from a template')
  const option = (key: string) => {
    const found = findProperty(properties, key)
    return found === undefined ? null : (propertyText(found) ?? null)
  }
  const schedule = option('SCHEDULE')
  if (schedule === null) throw unsupportedFeature('an alert on new data, which has no SCHEDULE')
  nextTime(schedule, clock.now())
  const alert: Alert = {
    ...catalog.base(name.name, session.role, create.comment),
    kind: 'ALERT',
    schema,
    warehouse: option('WAREHOUSE'),
    schedule,
    condition: text.slice(condition.span.start, condition.span.end),
    action: text.slice(action.span.start, action.span.end),
    options: readAlertOptions(properties),
    started: false,
    dueAt: null,
    failures: 0,
    autoSuspended: null,
    lastSuccess: null,
  }
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    await remove(execution, known)
  }
  for (const [id, value] of tagMap(execution, create.tags)) alert.tags.set(id, value)
  alerts.set(alert.name, alert)
  catalog.applyFutureGrants(alert, schema, schema.database)
  return `Alert ${alert.name} successfully created.`
}
