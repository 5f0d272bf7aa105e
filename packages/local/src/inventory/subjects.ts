import { accessHistory } from './subject/access-history.ts'
import { alertHistory } from './subject/alert-history.ts'
import { applicableRoles } from './subject/applicable-roles.ts'
import { catalogName } from './subject/catalog-name.ts'
import { columns } from './subject/columns.ts'
import { copyHistory } from './subject/copy-history.ts'
import { databases } from './subject/databases.ts'
import { dynamicTableRefreshHistory } from './subject/dynamic-table-refresh-history.ts'
import { enabledRoles } from './subject/enabled-roles.ts'
import { fileFormats } from './subject/file-formats.ts'
import { functions } from './subject/functions.ts'
import { grantsToRoles } from './subject/grants-to-roles.ts'
import { grantsToUsers } from './subject/grants-to-users.ts'
import { loadHistory } from './subject/load-history.ts'
import { loginHistory } from './subject/login-history.ts'
import { objectDependencies } from './subject/object-dependencies.ts'
import { pipes } from './subject/pipes.ts'
import { policies } from './subject/policies.ts'
import { policyReferencesSubject } from './subject/policy-references.ts'
import { objectPrivileges, tablePrivileges, usagePrivileges } from './subject/privileges.ts'
import { procedures } from './subject/procedures.ts'
import { queryHistory } from './subject/query-history.ts'
import { referentialConstraints } from './subject/referential-constraints.ts'
import { roles } from './subject/roles.ts'
import { schemata } from './subject/schemata.ts'
import { sequences } from './subject/sequences.ts'
import { sessions } from './subject/sessions.ts'
import { stages } from './subject/stages.ts'
import { tableConstraints } from './subject/table-constraints.ts'
import { tableStorageMetrics } from './subject/table-storage-metrics.ts'
import { tables } from './subject/tables.ts'
import { tagReferencesSubject } from './subject/tag-references.ts'
import { tags } from './subject/tags.ts'
import { taskHistoryView } from './subject/task-history.ts'
import { users } from './subject/users.ts'
import { views } from './subject/views.ts'
import { warehouseLoadHistory } from './subject/warehouse-load-history.ts'
import {
  meteringDailyHistory,
  meteringHistory,
  warehouseMeteringHistory,
} from './subject/warehouse-metering-history.ts'
import type { Subject } from './subject.ts'

/** What the views of INFORMATION_SCHEMA and ACCOUNT_USAGE tell of, by their names. A new one is a file in `subject/` and a line here. */
export const subjects: Readonly<Record<string, Subject>> = {
  ACCESS_HISTORY: accessHistory,
  ALERT_HISTORY: alertHistory,
  APPLICABLE_ROLES: applicableRoles,
  COLUMNS: columns,
  COPY_HISTORY: copyHistory,
  DATABASES: databases,
  DYNAMIC_TABLE_REFRESH_HISTORY: dynamicTableRefreshHistory,
  ENABLED_ROLES: enabledRoles,
  FILE_FORMATS: fileFormats,
  FUNCTIONS: functions,
  GRANTS_TO_ROLES: grantsToRoles,
  GRANTS_TO_USERS: grantsToUsers,
  INFORMATION_SCHEMA_CATALOG_NAME: catalogName,
  LOAD_HISTORY: loadHistory,
  LOGIN_HISTORY: loginHistory,
  MASKING_POLICIES: policies('MASKING_POLICY'),
  METERING_DAILY_HISTORY: meteringDailyHistory,
  METERING_HISTORY: meteringHistory,
  OBJECT_DEPENDENCIES: objectDependencies,
  OBJECT_PRIVILEGES: objectPrivileges,
  PIPES: pipes,
  POLICY_REFERENCES: policyReferencesSubject,
  PROCEDURES: procedures,
  QUERY_HISTORY: queryHistory,
  REFERENTIAL_CONSTRAINTS: referentialConstraints,
  ROLES: roles,
  ROW_ACCESS_POLICIES: policies('ROW_ACCESS_POLICY'),
  SCHEMATA: schemata,
  SEQUENCES: sequences,
  SESSIONS: sessions,
  STAGES: stages,
  TABLES: tables,
  TABLE_CONSTRAINTS: tableConstraints,
  TABLE_PRIVILEGES: tablePrivileges,
  TABLE_STORAGE_METRICS: tableStorageMetrics,
  TAGS: tags,
  TAG_REFERENCES: tagReferencesSubject,
  TASK_HISTORY: taskHistoryView,
  USAGE_PRIVILEGES: usagePrivileges,
  USERS: users,
  VIEWS: views,
  WAREHOUSE_LOAD_HISTORY: warehouseLoadHistory,
  WAREHOUSE_METERING_HISTORY: warehouseMeteringHistory,
}
