import { accountObjectsOf } from '../catalog/account-objects.ts'
import type { Listing, Share } from '../catalog/object/share.ts'
import type { EngineState } from '../engine/execution.ts'
import { type Manifest, readManifest, targetFor } from './manifest.ts'

/** A listing of another account that an account may know of. */
export interface AvailableListing {
  readonly listing: Listing
  readonly manifest: Manifest
  readonly provider: EngineState
  /** What it gives, for an account that may use it. */
  readonly share: Share | null
  /** The roles that may use it; null for all. */
  readonly roles: readonly string[] | null
}

/** The listings that other accounts offer to one. */
export function* availableListings({ organization, catalog }: EngineState): Generator<AvailableListing> {
  const { name } = catalog.account
  for (const provider of organization.accounts.values())
    for (const listing of accountObjectsOf(provider.catalog.account, 'LISTING').values()) {
      if (provider.catalog === catalog || listing.state !== 'PUBLISHED') continue
      const manifest = readManifest(listing.manifest, listing.organization)
      const access = targetFor(manifest.access, name)
      if (access === undefined && targetFor(manifest.discovery, name) === undefined) continue
      const shared = access && accountObjectsOf(provider.catalog.account, 'SHARE').get(listing.share ?? '')
      yield { listing, manifest, provider, share: shared ?? null, roles: access?.roles ?? null }
    }
}
