import type { Listing } from '../catalog/object/share.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { listing as listed } from '../show/listing.ts'
import { listingFacts } from './listing-facts.ts'

/** DESCRIBE LISTING. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-listing */
export function describeListing(listing: Listing): RowsOutcome {
  const { columns, rows } = listed(
    [
      'global_name',
      'name',
      'owner',
      'owner_role_type',
      'created_on',
      'updated_on',
      'published_on',
      'title',
      'subtitle',
      'description',
      'state',
      'share',
      'comment',
      'target_accounts',
      'regions',
      'review_state',
      'is_monetized',
      'is_application',
      'is_targeted',
      'is_limited_trial',
      'is_by_request',
      'manifest_yaml',
      'distribution',
      'is_mountless_queryable',
      'organization_profile_name',
      'uniform_listing_locator',
      'approver_contact',
      'support_contact',
      'is_share',
    ],
    [listingFacts(listing)],
  )
  return rowsOutcome(columns, rows)
}
