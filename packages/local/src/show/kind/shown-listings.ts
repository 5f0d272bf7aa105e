import { accountObjectsOf } from '../../catalog/account-objects.ts'
import { availableListings } from '../../listing/available-listings.ts'
import { listingFacts, locatorOf } from '../../listing/listing-facts.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-listings */
export const shownListings = shownKind({
  columns: [
    'global_name',
    'name',
    'title',
    'subtitle',
    'profile',
    'created_on',
    'updated_on',
    'published_on',
    'state',
    'review_state',
    'comment',
    'owner',
    'owner_role_type',
    'regions',
    'target_accounts',
    'is_monetized',
    'is_application',
    'is_targeted',
    'is_limited_trial',
    'is_by_request',
    'distribution',
    'is_mountless_queryable',
    'rejected_on',
    'organization_profile_name',
    'uniform_listing_locator',
    'detailed_target_accounts',
    'compliance_badges',
  ],
  list: ({ account, visible }) => visible([...accountObjectsOf(account, 'LISTING').values()]),
  row: (listing) => listingFacts(listing),
})

/** Listings that other accounts offer. Source: https://docs.snowflake.com/en/sql-reference/sql/show-available-listings */
export const shownAvailableListings = shownKind({
  columns: [
    'created_on',
    'global_name',
    'title',
    'subtitle',
    'profile',
    'is_imported',
    'is_organization',
    'is_ready_for_import',
    'organization_profile_name',
    'uniform_listing_locator',
  ],
  terse: ['created_on', 'global_name', 'profile', 'title'],
  list: ({ execution, account }) => {
    const imported = new Set([...account.databases.values()].map((each) => each.imported?.shareId))
    return [...availableListings(execution.state)].map((each) => ({
      ...each,
      name: each.listing.name,
      isImported: each.share !== null && imported.has(each.share.id),
    }))
  },
  row: ({ listing, manifest, share, isImported }) => ({
    ...listingFacts(listing),
    is_imported: String(isImported),
    is_organization: String(listing.organization),
    is_ready_for_import: String(share !== null),
    uniform_listing_locator: locatorOf(listing, manifest.profile),
  }),
})
