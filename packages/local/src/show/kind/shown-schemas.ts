import { informationSchemaOf } from '../../catalog/information-schema-of.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { inOrder } from '../in-order.ts'
import { shownKind } from '../shown-kind.ts'
import { terseColumns } from '../terse-columns.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-schemas */
export const shownSchemas = shownKind({
  columns: [
    'created_on',
    'name',
    'is_default',
    'is_current',
    'database_name',
    'owner',
    'comment',
    'options',
    'retention_time',
    'dropped_on',
    'owner_role_type',
    'object_visibility',
    'is_nested',
  ],
  terse: terseColumns,
  list: ({ visible, scope, statement }) => {
    const seen = visible(scope.schemas)
    const around = new Set(visible(scope.databases))
    const own = [...around].map(informationSchemaOf)
    return inOrder(statement.privileges.length === 0 ? [...own, ...seen] : seen)
  },
  row: (schema, { base, session }) => ({
    ...base(schema),
    database_name: schema.database.name,
    schema_name: schema.name,
    kind: null,
    is_default: 'N',
    is_current: schema.name === session.schema && schema.database.name === session.database ? 'Y' : 'N',
    options: [
      ...(schema.transient === true ? ['TRANSIENT'] : []),
      ...(schema.managedAccess === true ? ['MANAGED ACCESS'] : []),
    ].join(', '),
    retention_time: String(retentionOf(schema)),
    object_visibility: null,
    is_nested: 'N',
  }),
})
