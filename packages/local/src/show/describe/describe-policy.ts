import type { Policy } from '../../catalog/object/policy.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { spellType } from '../../translate/spell-type.ts'
import { listing } from '../listing.ts'
import { signature } from '../signature.ts'

/** DESCRIBE of a policy. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-masking-policy */
export function describePolicy(policy: Policy): RowsOutcome {
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
