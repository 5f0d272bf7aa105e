import type { Policy } from '../../catalog/object/policy.ts'
import { type ShownKind, shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-masking-policies */
export const shownPolicies = (kind: Policy['kind']): ShownKind =>
  shownKind({
    columns: [
      'created_on',
      'name',
      'database_name',
      'schema_name',
      'kind',
      'owner',
      'comment',
      'owner_role_type',
      'options',
    ],
    list: ({ objects }) => objects(kind),
    row: (policy, { base }) => ({ ...base(policy), kind }),
  })
