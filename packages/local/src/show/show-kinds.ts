import type { ShowType } from '@mesh/sql'
import { shownColumns } from './kind/shown-columns.ts'
import { shownDataMetricFunctions } from './kind/shown-data-metric-functions.ts'
import { shownDatabaseRoles } from './kind/shown-database-roles.ts'
import { shownDatabases } from './kind/shown-databases.ts'
import { shownDynamicTables } from './kind/shown-dynamic-tables.ts'
import { shownFileFormats } from './kind/shown-file-formats.ts'
import { shownForeignKeys } from './kind/shown-foreign-keys.ts'
import { shownKeys } from './kind/shown-keys.ts'
import { shownObjects } from './kind/shown-objects.ts'
import { shownParameters } from './kind/shown-parameters.ts'
import { shownPolicies } from './kind/shown-policies.ts'
import { shownRoles } from './kind/shown-roles.ts'
import { shownSchemas } from './kind/shown-schemas.ts'
import { shownSequences } from './kind/shown-sequences.ts'
import { shownStages } from './kind/shown-stages.ts'
import { shownStreams } from './kind/shown-streams.ts'
import { shownTables } from './kind/shown-tables.ts'
import { shownTags } from './kind/shown-tags.ts'
import { shownTasks } from './kind/shown-tasks.ts'
import { shownViews } from './kind/shown-views.ts'
import { shownWarehouses } from './kind/shown-warehouses.ts'
import type { ShownKind } from './shown-kind.ts'

/** How each kind of things is listed. A new kind is one file in `kind/` and one line here. */
export const showKinds: Partial<Record<ShowType, ShownKind>> = {
  COLUMN: shownColumns,
  DATABASE: shownDatabases,
  'DATABASE ROLE': shownDatabaseRoles,
  'DYNAMIC TABLE': shownDynamicTables,
  'DATA METRIC FUNCTION': shownDataMetricFunctions,
  'EXPORTED KEY': shownForeignKeys('exported'),
  'FILE FORMAT': shownFileFormats,
  'IMPORTED KEY': shownForeignKeys('imported'),
  'MASKING POLICY': shownPolicies('MASKING_POLICY'),
  OBJECT: shownObjects,
  PARAMETER: shownParameters,
  'PRIMARY KEY': shownKeys('primary'),
  ROLE: shownRoles,
  'ROW ACCESS POLICY': shownPolicies('ROW_ACCESS_POLICY'),
  SCHEMA: shownSchemas,
  SEQUENCE: shownSequences,
  STAGE: shownStages,
  STREAM: shownStreams,
  TABLE: shownTables,
  TAG: shownTags,
  TASK: shownTasks,
  'UNIQUE KEY': shownKeys('unique'),
  VIEW: shownViews,
  WAREHOUSE: shownWarehouses,
}
