import { domainUrn } from '../address/domain-urn.ts'
import { chooseContracts, promisedContracts } from '../registry/port-relations.ts'
import { latestVersions } from '../registry/versions.ts'
import type { CatalogStore } from '../store/catalog-store.ts'
import { describeContract, describeProduct } from './describe-entry.ts'
import { createSearchIndex } from './search-index.ts'
import type { SearchOptions } from './search-options.ts'
import type { SearchResult } from './search-result.ts'

const pageSize = 1000

/** Search over a store. The index follows the event feed, so it sees what other processes publish too. */
export function createCatalogSearch(
  store: CatalogStore,
): (text: string, options: SearchOptions) => Promise<SearchResult> {
  const index = createSearchIndex()
  let seen = 0
  let following: Promise<void> = Promise.resolve()

  async function follow(): Promise<void> {
    const revision = await store.revision()
    if (revision === seen) return
    const changed = await changedUrns(store, seen)
    if (changed.size > 0) await refresh(changed)
    seen = revision
  }

  async function refresh(changed: ReadonlySet<string>): Promise<void> {
    const titles = new Map((await store.list('domain')).map(({ name, title }) => [name, title]))
    const products = latestVersions(await store.list('product'), ({ urn }) => urn)
    const published = await store.list('contract')
    const versions = Map.groupBy(published, ({ id }) => id)
    const contracts = latestVersions(published, ({ id }) => id)
    const changedContracts = new Set(contracts.flatMap(({ id, urn }) => (changed.has(urn) ? [id] : [])))
    const offered = new Set(products.flatMap(({ document }) => promisedContracts(document)))
    const changedDomain = (domain: string) => changed.has(domainUrn(domain))
    for (const product of products) {
      const relies = promisedContracts(product.document).some((id) => changedContracts.has(id))
      if (!changed.has(product.urn) && !relies && !changedDomain(product.domain)) continue
      const title = titles.get(product.domain) ?? product.domain
      index.put(describeProduct(product, chooseContracts(product.document, versions), title))
    }
    for (const contract of contracts) {
      if (offered.has(contract.id)) index.remove(contract.urn)
      else if (!index.has(contract.urn) || changed.has(contract.urn) || changedDomain(contract.domain))
        index.put(describeContract(contract, titles.get(contract.domain) ?? contract.domain))
    }
  }

  return async (text, options) => {
    following = following.then(follow, follow)
    await following
    return index.search(text, options)
  }
}

/** Addresses that the feed tells of after a sequence; quality and lineage are not searched. */
async function changedUrns(store: CatalogStore, after: number): Promise<ReadonlySet<string>> {
  const changed = new Set<string>()
  for (let at = after; ; ) {
    const events = await store.events(at, pageSize)
    for (const { event } of events)
      if (/^mesh\.(?:domain|product|contract)\./.test(event.type)) changed.add(event.subject)
    const last = events.at(-1)
    if (last === undefined || events.length < pageSize) return changed
    at = last.sequence
  }
}
