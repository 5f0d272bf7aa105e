import { accountObjectsOf } from '../../catalog/account-objects.ts'
import { shareContents } from '../../share/share-contents.ts'
import { inboundShares } from '../../share/share-named.ts'
import { shownInstant } from '../listing.ts'
import { shownKind } from '../shown-kind.ts'

/** The most accounts that are told of a share. */
const mostAccounts = 3

/** Shares that the account gives and is given. Source: https://docs.snowflake.com/en/sql-reference/sql/show-shares */
export const shownShares = shownKind({
  columns: [
    'created_on',
    'kind',
    'owner_account',
    'name',
    'database_name',
    'to',
    'owner',
    'comment',
    'listing_global_name',
    'secure_objects_only',
  ],
  list: ({ account, book, roles, execution }) => {
    const { state } = execution
    if (!book.holds(roles, account, ['IMPORT SHARE'])) return []
    const admin = account.roles.get('ACCOUNTADMIN')
    const isAdmin = admin !== undefined && roles.has(admin)
    const outbound = [...accountObjectsOf(account, 'SHARE').values()]
      .filter((each) => isAdmin || (each.owner !== null && roles.has(each.owner)))
      .map((share) => ({ name: share.name, share, provider: state }))
    const inbound = [...inboundShares(state)].map((each) => ({ ...each, name: each.share.name }))
    return [...inbound, ...outbound]
  },
  row: ({ share, provider }, { account, execution }) => {
    const { state } = execution
    const isOwn = provider === state
    const imported = [...account.databases.values()].find((each) => each.imported?.shareId === share.id)
    const listing = [...accountObjectsOf(provider.catalog.account, 'LISTING').values()].find(
      (each) => each.share === share.name,
    )
    return {
      created_on: shownInstant(share.createdOn),
      kind: isOwn ? 'OUTBOUND' : 'INBOUND',
      owner_account: `${state.organization.name}.${provider.catalog.account.name}`,
      name: share.name,
      database_name: isOwn
        ? (shareContents(provider.catalog, share).database?.name ?? '')
        : (imported?.name ?? ''),
      to: isOwn ? share.accounts.slice(0, mostAccounts).join(', ') : '',
      owner: isOwn ? (share.owner?.name ?? '') : '',
      comment: share.comment,
      listing_global_name: listing?.globalName ?? '',
      secure_objects_only: String(share.secureOnly),
    }
  },
})
