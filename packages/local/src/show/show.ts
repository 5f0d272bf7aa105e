import type { Show } from '@mesh/sql'
import type { AnySecurable, Relation } from '../catalog/securable.ts'
import { activeRoles, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { unsupportedFeature } from '../errors.ts'
import { quoted } from '../translate/emitted.ts'
import { spellType } from '../translate/spell-type.ts'
import { likePattern } from './like-pattern.ts'
import { type Listing, listing, shownInstant } from './listing.ts'
import { showKeys } from './show-keys.ts'
import { scopeOf } from './show-scope.ts'

/** SHOW of everything but grants. @throws SQL.UNSUPPORTED for kinds of objects that the engine does not have. */
export async function show(execution: Execution, statement: Show): Promise<RowsOutcome> {
  const { columns, rows } = await list(execution, statement)
  const nameAt = columns.findIndex(
    ({ name }) => name === (statement.objectType === 'COLUMN' ? 'column_name' : 'name'),
  )
  const like = statement.like === undefined ? undefined : likePattern(statement.like)
  const fits = (row: readonly unknown[]): boolean => {
    const name = String(row[nameAt] ?? '')
    return (
      (like?.test(name) ?? true) &&
      name.startsWith(statement.startsWith ?? '') &&
      (statement.from === undefined || name > statement.from)
    )
  }
  const chosen = nameAt < 0 ? rows : rows.filter(fits)
  return rowsOutcome(columns, chosen.slice(0, statement.limit ?? chosen.length))
}

async function list(execution: Execution, statement: Show): Promise<Listing> {
  const { catalog } = execution.state
  const { account, book } = catalog
  const { session } = execution
  const roles = activeRoles(catalog, session)
  const visible = <Kind extends AnySecurable>(objects: Iterable<Kind>): Kind[] =>
    [...objects].filter((each) => sees(catalog, roles, each))
  const scope = scopeOf(execution, statement)
  const relations = (...kinds: Relation['kind'][]) =>
    visible(scope.schemas.flatMap((schema) => [...schema.relations.values()])).filter(
      (each) => kinds.includes(each.kind) && (scope.relation === undefined || each === scope.relation),
    )
  const base = (object: AnySecurable) => ({
    created_on: shownInstant(object.createdOn),
    name: object.name,
    owner: object.owner?.name ?? '',
    owner_role_type: object.owner === null ? '' : object.owner.kind,
    comment: object.comment,
    ...('schema' in object && {
      database_name: object.schema.database.name,
      schema_name: object.schema.name,
    }),
  })

  switch (statement.objectType) {
    case 'DATABASE':
      return listing(
        [
          'created_on',
          'name',
          'is_default',
          'is_current',
          'origin',
          'owner',
          'comment',
          'options',
          'retention_time',
          'kind',
          'owner_role_type',
        ],
        visible(account.databases.values()).map((each) => ({
          ...base(each),
          is_default: 'N',
          is_current: each.name === session.database ? 'Y' : 'N',
          retention_time: '1',
          kind: 'STANDARD',
        })),
      )
    case 'SCHEMA':
      return listing(
        [
          'created_on',
          'name',
          'is_default',
          'is_current',
          'database_name',
          'owner',
          'comment',
          'options',
          'retention_time',
          'owner_role_type',
        ],
        visible(scope.schemas).map((each) => ({
          ...base(each),
          database_name: each.database.name,
          is_default: 'N',
          is_current: each.name === session.schema && each.database.name === session.database ? 'Y' : 'N',
          retention_time: '1',
        })),
      )
    case 'TABLE': {
      const found = relations('TABLE', 'DYNAMIC_TABLE')
      const counted = await Promise.all(found.map((each) => countRows(execution, each)))
      return listing(
        [
          'created_on',
          'name',
          'database_name',
          'schema_name',
          'kind',
          'comment',
          'cluster_by',
          'rows',
          'bytes',
          'owner',
          'retention_time',
          'automatic_clustering',
          'change_tracking',
          'owner_role_type',
          'is_dynamic',
        ],
        found.map((each, index) => ({
          ...base(each),
          kind: each.kind === 'TABLE' && each.transient ? 'TRANSIENT' : 'TABLE',
          rows: counted[index],
          bytes: 0,
          retention_time: '1',
          automatic_clustering: 'OFF',
          change_tracking: 'OFF',
          is_dynamic: each.kind === 'DYNAMIC_TABLE' ? 'Y' : 'N',
        })),
      )
    }
    case 'VIEW':
      return listing(
        [
          'created_on',
          'name',
          'reserved',
          'database_name',
          'schema_name',
          'owner',
          'comment',
          'text',
          'is_secure',
          'is_materialized',
          'owner_role_type',
          'change_tracking',
        ],
        relations('VIEW').map((each) => ({
          ...base(each),
          text: each.kind === 'VIEW' ? each.text : '',
          is_secure: String(each.kind === 'VIEW' && each.secure),
          is_materialized: 'false',
          change_tracking: 'OFF',
        })),
      )
    case 'DYNAMIC TABLE': {
      const found = relations('DYNAMIC_TABLE')
      const counted = await Promise.all(found.map((each) => countRows(execution, each)))
      return listing(
        [
          'created_on',
          'name',
          'database_name',
          'schema_name',
          'cluster_by',
          'rows',
          'bytes',
          'owner',
          'target_lag',
          'refresh_mode',
          'refresh_mode_reason',
          'warehouse',
          'comment',
          'text',
          'automatic_clustering',
          'scheduling_state',
          'last_suspended_on',
          'is_clone',
          'is_replica',
          'data_timestamp',
          'owner_role_type',
        ],
        found.flatMap((each, index) =>
          each.kind !== 'DYNAMIC_TABLE'
            ? []
            : [
                {
                  ...base(each),
                  rows: counted[index],
                  bytes: 0,
                  target_lag: each.targetLag,
                  refresh_mode: each.refreshMode === 'AUTO' ? 'FULL' : each.refreshMode,
                  refresh_mode_reason: null,
                  warehouse: each.warehouse,
                  text: each.text,
                  automatic_clustering: 'OFF',
                  scheduling_state: 'ACTIVE',
                  last_suspended_on: null,
                  is_clone: 'false',
                  is_replica: 'false',
                  data_timestamp: each.refreshedOn === null ? null : shownInstant(each.refreshedOn),
                },
              ],
        ),
      )
    }
    case 'OBJECT':
      return listing(
        ['created_on', 'name', 'database_name', 'schema_name', 'kind', 'comment', 'owner', 'owner_role_type'],
        relations('TABLE', 'VIEW', 'DYNAMIC_TABLE').map((each) => ({
          ...base(each),
          kind: each.kind.replaceAll('_', ' '),
        })),
      )
    case 'COLUMN':
      return listing(
        [
          'table_name',
          'schema_name',
          'column_name',
          'data_type',
          'null?',
          'default',
          'kind',
          'expression',
          'comment',
          'database_name',
          'autoincrement',
        ],
        relations('TABLE', 'VIEW', 'DYNAMIC_TABLE').flatMap((each) =>
          each.columns.map((column) => ({
            table_name: each.name,
            schema_name: each.schema.name,
            database_name: each.schema.database.name,
            column_name: column.name,
            data_type: JSON.stringify({ type: shortType(spellType(column.type)), nullable: column.nullable }),
            'null?': column.nullable ? 'true' : 'NOT_NULL',
            default: column.default ?? '',
            kind: 'COLUMN',
            comment: column.comment ?? '',
          })),
        ),
      )
    case 'ROLE': {
      const held = book.rolesOf(session.user)
      return listing(
        [
          'created_on',
          'name',
          'is_default',
          'is_current',
          'is_inherited',
          'assigned_to_users',
          'granted_to_roles',
          'granted_roles',
          'owner',
          'comment',
        ],
        [...account.roles.values()].map((each) => ({
          ...base(each),
          is_default: each.name === session.user.defaultRole ? 'Y' : 'N',
          is_current: each === session.role ? 'Y' : 'N',
          is_inherited: held.includes(each) ? 'N' : book.inherited(held).has(each) ? 'Y' : 'N',
          assigned_to_users: book.roleGrants.filter(
            (grant) => grant.role === each && grant.to.kind === 'USER',
          ).length,
          granted_to_roles: book.roleGrants.filter((grant) => grant.role === each && grant.to.kind !== 'USER')
            .length,
          granted_roles: book.roleGrants.filter((grant) => grant.to === each).length,
        })),
      )
    }
    case 'DATABASE ROLE':
      return listing(
        [
          'created_on',
          'name',
          'is_default',
          'is_current',
          'is_inherited',
          'granted_to_roles',
          'granted_to_database_roles',
          'granted_database_roles',
          'owner',
          'comment',
          'owner_role_type',
        ],
        scope.databases.flatMap((database) =>
          [...database.roles.values()].map((each) => ({
            ...base(each),
            is_default: 'N',
            is_current: 'N',
            is_inherited: 'N',
            granted_to_roles: book.roleGrants.filter(
              (grant) => grant.role === each && grant.to.kind === 'ROLE',
            ).length,
            granted_to_database_roles: String(
              book.roleGrants.filter((grant) => grant.role === each && grant.to.kind === 'DATABASE_ROLE')
                .length,
            ),
            granted_database_roles: String(book.roleGrants.filter((grant) => grant.to === each).length),
          })),
        ),
      )
    case 'WAREHOUSE':
      return listing(
        [
          'name',
          'state',
          'type',
          'size',
          'is_default',
          'is_current',
          'created_on',
          'owner',
          'comment',
          'owner_role_type',
        ],
        [...account.warehouses.values()].map((each) => ({
          ...base(each),
          state: 'STARTED',
          type: 'STANDARD',
          size: each.size,
          is_default: 'N',
          is_current: each.name === session.warehouse ? 'Y' : 'N',
        })),
      )
    case 'STAGE':
      return listing(
        [
          'created_on',
          'name',
          'database_name',
          'schema_name',
          'url',
          'has_credentials',
          'has_encryption_key',
          'owner',
          'comment',
          'region',
          'type',
          'cloud',
          'notification_channel',
          'storage_integration',
          'endpoint',
          'owner_role_type',
          'directory_enabled',
        ],
        visible(scope.schemas.flatMap((each) => [...each.stages.values()])).map((each) => ({
          ...base(each),
          has_credentials: 'N',
          has_encryption_key: 'N',
          type: 'INTERNAL',
          region: null,
          cloud: null,
          notification_channel: null,
          storage_integration: null,
          endpoint: null,
          directory_enabled: 'N',
        })),
      )
    case 'FILE FORMAT':
      return listing(
        [
          'created_on',
          'name',
          'database_name',
          'schema_name',
          'type',
          'owner',
          'comment',
          'format_options',
          'owner_role_type',
        ],
        visible(scope.schemas.flatMap((each) => [...each.fileFormats.values()])).map((each) => ({
          ...base(each),
          type: String(each.options.TYPE ?? 'CSV').toUpperCase(),
          format_options: JSON.stringify(each.options),
        })),
      )
    case 'TAG':
      return listing(
        [
          'created_on',
          'name',
          'database_name',
          'schema_name',
          'owner',
          'comment',
          'allowed_values',
          'owner_role_type',
          'propagate',
        ],
        visible(scope.schemas.flatMap((each) => [...each.tagDefinitions.values()])).map((each) => ({
          ...base(each),
          allowed_values: each.allowedValues === null ? null : JSON.stringify(each.allowedValues),
          propagate: null,
        })),
      )
    case 'PRIMARY KEY':
    case 'UNIQUE KEY':
    case 'IMPORTED KEY':
      return showKeys(statement.objectType, relations('TABLE'))
    case 'PARAMETER':
      return listing(
        ['key', 'value', 'default', 'level', 'description', 'type'],
        [...session.parameters].map(([key, value]) => ({ key, value, level: 'SESSION', type: 'STRING' })),
      )
    default:
      throw unsupportedFeature(`SHOW ${statement.objectType}S`)
  }
}

/** SHOW COLUMNS names types by their family: TEXT, FIXED, REAL. */
const shortType = (type: string): string =>
  type.startsWith('VARCHAR')
    ? 'TEXT'
    : type.startsWith('NUMBER')
      ? 'FIXED'
      : type === 'FLOAT'
        ? 'REAL'
        : (type.split('(')[0] ?? type)

async function countRows({ session }: Execution, relation: Relation): Promise<number | null> {
  if (relation.kind === 'VIEW') return null
  return session.duck.run(
    `SELECT count(*) FROM ${quoted(relation.storage)}`,
    [],
    undefined,
    async (result) => {
      const rows = await result.getRows()
      return Number(rows[0]?.[0] ?? 0)
    },
  )
}
