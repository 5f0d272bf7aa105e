import type { ObjectName } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import { fullName } from '../catalog/securable-name.ts'
import { activeRoles, missingKind, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject } from '../engine/find-object.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { doesNotExist } from '../errors.ts'
import { isPolicy } from '../governance/is-policy.ts'
import { spellType } from '../translate/spell-type.ts'
import { listing } from './listing.ts'
import { signature } from './signature.ts'

/** DESCRIBE of a policy. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-masking-policy */
export function describePolicy(
  { state: { catalog }, session }: Execution,
  objectType: 'MASKING POLICY' | 'ROW ACCESS POLICY',
  name: ObjectName,
): RowsOutcome {
  const policy = findObject(catalog, objectType, toQualifiedName(name), session)
  if (!isPolicy(policy) || !sees(catalog, activeRoles(catalog, session), policy))
    throw doesNotExist(missingKind(policy), fullName(policy))
  const { columns, rows } = listing(
    ['name', 'signature', 'return_type', 'body'],
    [
      {
        name: policy.name,
        signature: signature(policy),
        return_type: spellType(policy.returns),
        body: policy.body,
      },
    ],
  )
  return rowsOutcome(columns, rows)
}
