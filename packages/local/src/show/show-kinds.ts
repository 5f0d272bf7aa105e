import type { ShowType } from '@mesh/sql'
import { showColumns } from './kind/show-columns.ts'
import { showDatabaseRoles } from './kind/show-database-roles.ts'
import { showDatabases } from './kind/show-databases.ts'
import { showDynamicTables } from './kind/show-dynamic-tables.ts'
import { showFileFormats } from './kind/show-file-formats.ts'
import { showObjects } from './kind/show-objects.ts'
import { showParameters } from './kind/show-parameters.ts'
import { showPolicies } from './kind/show-policies.ts'
import { showRoles } from './kind/show-roles.ts'
import { showSchemas } from './kind/show-schemas.ts'
import { showSequences } from './kind/show-sequences.ts'
import { showStages } from './kind/show-stages.ts'
import { showStreams } from './kind/show-streams.ts'
import { showTables } from './kind/show-tables.ts'
import { showTags } from './kind/show-tags.ts'
import { showTasks } from './kind/show-tasks.ts'
import { showViews } from './kind/show-views.ts'
import { showWarehouses } from './kind/show-warehouses.ts'
import type { Listing } from './listing.ts'
import type { ShowContext } from './show-context.ts'
import { showKeys } from './show-keys.ts'

/** How each kind of objects is listed. */
export const showKinds: Partial<Record<ShowType, (context: ShowContext) => Listing | Promise<Listing>>> = {
  DATABASE: showDatabases,
  SCHEMA: showSchemas,
  TABLE: showTables,
  VIEW: showViews,
  'DYNAMIC TABLE': showDynamicTables,
  OBJECT: showObjects,
  COLUMN: showColumns,
  ROLE: showRoles,
  'DATABASE ROLE': showDatabaseRoles,
  WAREHOUSE: showWarehouses,
  STAGE: showStages,
  'FILE FORMAT': showFileFormats,
  TAG: showTags,
  STREAM: showStreams,
  SEQUENCE: showSequences,
  TASK: showTasks,
  'MASKING POLICY': (context) => showPolicies(context, 'MASKING_POLICY'),
  'ROW ACCESS POLICY': (context) => showPolicies(context, 'ROW_ACCESS_POLICY'),
  PARAMETER: showParameters,
  'PRIMARY KEY': ({ relations }) => showKeys('PRIMARY KEY', relations('TABLE')),
  'UNIQUE KEY': ({ relations }) => showKeys('UNIQUE KEY', relations('TABLE')),
  'IMPORTED KEY': ({ relations }) => showKeys('IMPORTED KEY', relations('TABLE')),
}
