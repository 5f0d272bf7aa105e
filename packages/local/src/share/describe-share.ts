import { formatIdentifier } from '@mesh/core'
import type { Describe } from '@mesh/sql'
import { accountObjectsOf } from '../catalog/account-objects.ts'
import { kindInWords, nameParts } from '../catalog/securable-name.ts'
import { activeRoles } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { listing, shownInstant } from '../show/listing.ts'
import { shareContents } from './share-contents.ts'
import { type GivenShare, shareNamed } from './share-named.ts'

/**
 * DESCRIBE SHARE, of one's own or of another account's: what it holds. ACCOUNTADMIN may.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/desc-share
 */
export function describeShare(execution: Execution, { name }: Describe): RowsOutcome {
  const { state, session } = execution
  const { account } = state.catalog
  const admin = account.roles.get('ACCOUNTADMIN')
  const parts = name.parts.map((part) => part.name)
  if (admin === undefined || !activeRoles(state.catalog, session).has(admin))
    throw doesNotExist('Share', parts.join('.'))
  const [only = '', ...more] = parts
  const own = more.length === 0 ? accountObjectsOf(account, 'SHARE').get(only) : undefined
  const found: GivenShare = own === undefined ? shareNamed(execution, parts) : { share: own, provider: state }
  const imported = [...account.databases.values()].find((each) => each.imported?.shareId === found.share.id)
  const place = found.provider === state ? undefined : (imported?.name ?? '<DB>')
  const { columns, rows } = listing(
    ['kind', 'name', 'shared_on'],
    shareContents(found.provider.catalog, found.share)
      .grants.filter(({ privilege }) => privilege !== 'REFERENCE_USAGE')
      .map(({ on, createdOn }) => {
        const [database = '', ...rest] = nameParts(on)
        const first =
          place === undefined
            ? formatIdentifier(database)
            : place === '<DB>'
              ? place
              : formatIdentifier(place)
        return {
          kind: kindInWords(on),
          name: [first, ...rest.map(formatIdentifier)].join('.'),
          shared_on: shownInstant(createdOn),
        }
      }),
  )
  return rowsOutcome(columns, rows)
}
