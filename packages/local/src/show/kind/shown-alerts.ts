import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-alerts */
export const shownAlerts = shownKind({
  columns: [
    'created_on',
    'name',
    'database_name',
    'schema_name',
    'owner',
    'comment',
    'warehouse',
    'schedule',
    'state',
    'condition',
    'action',
    'owner_role_type',
    'runbook',
    'config',
    'was_auto_suspended',
  ],
  terse: ['created_on', 'name', 'kind', 'database_name', 'schema_name', 'schedule', 'state'],
  list: ({ objects }) => objects('ALERT'),
  row: (alert, { base }) => ({
    ...base(alert),
    kind: null,
    warehouse: alert.warehouse,
    schedule: alert.schedule,
    state: alert.started ? 'started' : 'suspended',
    condition: alert.condition,
    action: alert.action,
    runbook: alert.options.RUNBOOK ?? null,
    config: alert.options.CONFIG ?? null,
    was_auto_suspended: alert.autoSuspended === null ? null : String(alert.autoSuspended).toUpperCase(),
  }),
})
