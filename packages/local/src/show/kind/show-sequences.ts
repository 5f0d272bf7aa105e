import { objectsOf } from '../../catalog/schema-objects.ts'
import { nextOf } from '../../storage/counter.ts'
import { type Listing, listing } from '../listing.ts'
import type { ShowContext } from '../show-context.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-sequences */
export async function showSequences({ execution, scope, visible, base }: ShowContext): Promise<Listing> {
  const sequences = visible(scope.schemas.flatMap((each) => [...objectsOf(each, 'SEQUENCE').values()]))
  const rows: Record<string, unknown>[] = []
  for (const each of sequences)
    rows.push({
      ...base(each),
      next_value: await nextOf(execution, each.counter),
      interval: each.increment,
      ordered: each.ordered ? 'Y' : 'N',
    })
  return listing(
    [
      'name',
      'database_name',
      'schema_name',
      'next_value',
      'interval',
      'created_on',
      'owner',
      'comment',
      'owner_role_type',
      'ordered',
    ],
    rows,
  )
}
