import { type Execute, toQualifiedName } from '@mesh/sql'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { assertMayRun } from './alter-alert.ts'
import { runAlert } from './run-alert.ts'

/**
 * EXECUTE ALERT: runs an alert, suspended or not, and answers when it has run.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/execute-alert
 */
export async function executeAlert(execution: Execution, { name }: Execute): Promise<string> {
  const { catalog, clock } = execution.state
  if (name === undefined) throw unsupportedFeature('EXECUTE ALERT without a name')
  const asked = toQualifiedName(name)
  const alert = objectsOf(schemaOf(catalog, asked, execution.session), 'ALERT').get(asked.name)
  if (alert === undefined) throw doesNotExist('Alert', asked.name)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), alert, ['OPERATE'])
  assertMayRun(execution, alert)
  await runAlert(execution, alert, { scheduledAt: clock.now(), scheduledFrom: 'EXECUTE ALERT' })
  return `Alert ${alert.name} is scheduled to run immediately.`
}
