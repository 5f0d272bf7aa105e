import type { ShowType } from '@mesh/sql'
import { shownAlerts } from './kind/shown-alerts.ts'
import { shownColumns } from './kind/shown-columns.ts'
import { shownDataMetricFunctions } from './kind/shown-data-metric-functions.ts'
import { shownDatabaseRoles } from './kind/shown-database-roles.ts'
import { shownDatabases } from './kind/shown-databases.ts'
import { shownDynamicTables } from './kind/shown-dynamic-tables.ts'
import { shownFileFormats } from './kind/shown-file-formats.ts'
import { shownForeignKeys } from './kind/shown-foreign-keys.ts'
import { shownFunctions } from './kind/shown-functions.ts'
import { shownKeys } from './kind/shown-keys.ts'
import { shownAvailableListings, shownListings } from './kind/shown-listings.ts'
import { shownLocks } from './kind/shown-locks.ts'
import { shownMaterializedViews } from './kind/shown-materialized-views.ts'
import { shownNever } from './kind/shown-never.ts'
import { shownObjects } from './kind/shown-objects.ts'
import { shownParameters } from './kind/shown-parameters.ts'
import { shownPipes } from './kind/shown-pipes.ts'
import { shownInAccount, shownInSchema } from './kind/shown-plain.ts'
import { shownPolicies } from './kind/shown-policies.ts'
import { shownProcedures } from './kind/shown-procedures.ts'
import { shownRoles } from './kind/shown-roles.ts'
import { shownSchemas } from './kind/shown-schemas.ts'
import { shownSequences } from './kind/shown-sequences.ts'
import { shownShares } from './kind/shown-shares.ts'
import { shownStages } from './kind/shown-stages.ts'
import { shownStreams } from './kind/shown-streams.ts'
import { shownTables } from './kind/shown-tables.ts'
import { shownTags } from './kind/shown-tags.ts'
import { shownTasks } from './kind/shown-tasks.ts'
import { shownTransactions } from './kind/shown-transactions.ts'
import { shownUserTokens } from './kind/shown-user-tokens.ts'
import { shownUsers } from './kind/shown-users.ts'
import { shownVariables } from './kind/shown-variables.ts'
import { shownViews } from './kind/shown-views.ts'
import { shownWarehouses } from './kind/shown-warehouses.ts'
import type { ShownKind } from './shown-kind.ts'

/** How each kind of things is listed. A new kind is one file in `kind/` and one line here. */
export const showKinds: Partial<Record<ShowType, ShownKind>> = {
  ...shownNever,
  ALERT: shownAlerts,
  'API INTEGRATION': shownInAccount('INTEGRATION', 'API'),
  'AUTHENTICATION POLICY': shownInSchema('AUTHENTICATION_POLICY'),
  'CATALOG INTEGRATION': shownInAccount('INTEGRATION', 'CATALOG'),
  'AVAILABLE LISTING': shownAvailableListings,
  COLUMN: shownColumns,
  'COMPUTE POOL': shownInAccount('COMPUTE_POOL'),
  CONTACT: shownInSchema('CONTACT'),
  DATABASE: shownDatabases,
  'DATABASE ROLE': shownDatabaseRoles,
  'DYNAMIC TABLE': shownDynamicTables,
  'DATA METRIC FUNCTION': shownDataMetricFunctions,
  'EXPORTED KEY': shownForeignKeys('exported'),
  'EXTERNAL ACCESS INTEGRATION': shownInAccount('INTEGRATION', 'EXTERNAL ACCESS'),
  'EXTERNAL VOLUME': shownInAccount('EXTERNAL_VOLUME'),
  'FILE FORMAT': shownFileFormats,
  'GIT REPOSITORY': shownInSchema('GIT_REPOSITORY'),
  'IMAGE REPOSITORY': shownInSchema('IMAGE_REPOSITORY'),
  FUNCTION: shownFunctions,
  'IMPORTED KEY': shownForeignKeys('imported'),
  INTEGRATION: shownInAccount('INTEGRATION'),
  LOCK: shownLocks,
  LISTING: shownListings,
  'MASKING POLICY': shownPolicies('MASKING_POLICY'),
  'MATERIALIZED VIEW': shownMaterializedViews,
  'NETWORK POLICY': shownInAccount('NETWORK_POLICY'),
  'NETWORK RULE': shownInSchema('NETWORK_RULE'),
  'NOTIFICATION INTEGRATION': shownInAccount('INTEGRATION', 'NOTIFICATION'),
  OBJECT: shownObjects,
  'ORGANIZATION PROFILE': shownInAccount('ORGANIZATION_PROFILE'),
  'PACKAGES POLICY': shownInSchema('PACKAGES_POLICY'),
  PARAMETER: shownParameters,
  'PASSWORD POLICY': shownInSchema('PASSWORD_POLICY'),
  PIPE: shownPipes,
  'PRIMARY KEY': shownKeys('primary'),
  'RESOURCE MONITOR': shownInAccount('RESOURCE_MONITOR'),
  PROCEDURE: shownProcedures,
  ROLE: shownRoles,
  'USER PROCEDURE': shownProcedures,
  'ROW ACCESS POLICY': shownPolicies('ROW_ACCESS_POLICY'),
  SCHEMA: shownSchemas,
  SECRET: shownInSchema('SECRET'),
  'SECURITY INTEGRATION': shownInAccount('INTEGRATION', 'SECURITY'),
  SEQUENCE: shownSequences,
  'SESSION POLICY': shownInSchema('SESSION_POLICY'),
  STAGE: shownStages,
  SHARE: shownShares,
  'STORAGE INTEGRATION': shownInAccount('INTEGRATION', 'STORAGE'),
  STREAM: shownStreams,
  TABLE: shownTables,
  TAG: shownTags,
  TASK: shownTasks,
  TRANSACTION: shownTransactions,
  'UNIQUE KEY': shownKeys('unique'),
  USER: shownUsers,
  'USER PROGRAMMATIC ACCESS TOKEN': shownUserTokens,
  'USER FUNCTION': shownFunctions,
  VARIABLE: shownVariables,
  VIEW: shownViews,
  WAREHOUSE: shownWarehouses,
}
