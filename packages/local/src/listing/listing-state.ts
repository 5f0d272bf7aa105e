import type { Listing } from '../catalog/object/share.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import type { Manifest } from './manifest.ts'

/** What somebody wants to become of a listing. */
export interface Publication {
  readonly organization: boolean
  readonly publish: boolean
  readonly review: boolean
}

/**
 * The state of a listing once a manifest is there. What is for the public waits for a review, which nobody makes here.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-listing#parameters
 *
 * @throws SQL.SYNTAX for what cannot be published.
 */
export function stateAfter(
  now: Listing['state'],
  { access, discovery, isPublic }: Manifest,
  { organization, publish, review }: Publication,
): Listing['state'] {
  if (!publish) return now
  if (organization && access === null && discovery === null)
    throw invalidStatement(
      'The manifest has no organization_targets: without them a listing is a draft, PUBLISH = FALSE.',
    )
  if (!organization && !review) throw invalidStatement('A listing cannot be published without review.')
  return isPublic ? now : 'PUBLISHED'
}
