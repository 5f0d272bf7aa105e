import type { Listing } from '../catalog/object/share.ts'
import { shownInstant } from '../show/listing.ts'
import { type Manifest, readManifest } from './manifest.ts'

/** The name by which an organization listing is queried without a database made of it; null for other listings. */
export const locatorOf = (
  { name, organization }: Pick<Listing, 'name' | 'organization'>,
  profile: string,
): string | null => (organization ? `ORGDATACLOUD$${profile}$${name}` : null)

/** What SHOW and DESCRIBE tell of a listing. */
export function listingFacts(listing: Listing): Readonly<Record<string, unknown>> {
  const manifest = readManifest(listing.manifest, listing.organization)
  return {
    global_name: listing.globalName,
    name: listing.name,
    title: manifest.title,
    subtitle: manifest.subtitle,
    description: manifest.description,
    profile: null,
    owner: listing.owner?.name ?? '',
    owner_role_type: listing.owner?.kind ?? '',
    created_on: shownInstant(listing.createdOn),
    updated_on: shownInstant(listing.updatedOn),
    published_on: listing.publishedOn === null ? null : shownInstant(listing.publishedOn),
    state: listing.state,
    review_state: manifest.isPublic ? 'PENDING' : null,
    comment: listing.comment || null,
    share: listing.share,
    regions: null,
    target_accounts: listing.organization ? null : accountsOf(manifest),
    is_monetized: 'false',
    is_application: 'false',
    is_share: String(listing.share !== null),
    is_targeted: String(!manifest.isPublic),
    is_limited_trial: 'false',
    is_by_request: 'false',
    distribution: listing.organization ? 'ORGANIZATION' : 'EXTERNAL',
    is_mountless_queryable: String(listing.organization),
    rejected_on: null,
    organization_profile_name: listing.organization ? manifest.profile : null,
    uniform_listing_locator: locatorOf(listing, manifest.profile),
    support_contact: manifest.supportContact,
    approver_contact: manifest.approverContact,
    manifest_yaml: listing.manifest,
    detailed_target_accounts: null,
    compliance_badges: null,
  }
}

const accountsOf = ({ access }: Manifest): string =>
  (access ?? []).map(({ account }) => account ?? 'ALL').join(',')
