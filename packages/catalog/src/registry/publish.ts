import type { Contract, DataProduct } from '@mesh/contracts'
import { createEvent, hashJson } from '@mesh/core'
import { documentAddress } from '../address/document-address.ts'
import { addressTaken, versionExists } from '../errors.ts'
import { versionKey } from '../store/record-key.ts'
import type { Changing } from './changing.ts'
import type { ContractEntry } from './contract-entry.ts'
import { eventSource } from './event-source.ts'
import type { ProductEntry } from './product-entry.ts'
import type { Publication } from './publication.ts'
import { ensureDomain } from './register-domain.ts'

/** @throws CATALOG.VERSION_EXISTS, CATALOG.INCOMPLETE_DOCUMENT, CATALOG.ADDRESS_TAKEN */
export async function publishProduct(
  changing: Changing,
  document: DataProduct,
): Promise<Publication<ProductEntry>> {
  const { transaction, clock } = changing
  const address = documentAddress('product', document)
  const hash = hashJson(document)
  const published = await transaction.get('product', versionKey(address.urn, address.version))
  if (published?.id === document.id && published.hash === hash) return { created: false, entry: published }
  await claimAddress(changing, address.urn, document.id)
  if (published !== undefined) throw versionExists('product', address.urn, address.version)
  await ensureDomain(changing, document.domain ?? address.domain)
  const entry: ProductEntry = {
    kind: 'product',
    ...address,
    id: document.id,
    name: document.name ?? document.id,
    status: statusOf(document),
    hash,
    publishedAt: new Date(clock.now()).toISOString(),
    document,
  }
  await transaction.put(entry)
  tellPublished(changing, 'mesh.product.published', entry)
  return { created: true, entry }
}

/** @throws CATALOG.VERSION_EXISTS, CATALOG.INCOMPLETE_DOCUMENT, CATALOG.ADDRESS_TAKEN */
export async function publishContract(
  changing: Changing,
  document: Contract,
): Promise<Publication<ContractEntry>> {
  const { transaction, clock } = changing
  const address = documentAddress('contract', document)
  const hash = hashJson(document)
  const published = await transaction.get('contract', versionKey(document.id, address.version))
  if (published?.hash === hash) return { created: false, entry: published }
  if (published !== undefined) throw versionExists('contract', document.id, address.version)
  await claimAddress(changing, address.urn, document.id)
  await ensureDomain(changing, document.domain ?? address.domain)
  const entry: ContractEntry = {
    kind: 'contract',
    ...address,
    id: document.id,
    name: document.name ?? document.id,
    status: statusOf(document),
    hash,
    publishedAt: new Date(clock.now()).toISOString(),
    document,
  }
  await transaction.put(entry)
  tellPublished(changing, 'mesh.contract.published', entry)
  return { created: true, entry }
}

/** @throws CATALOG.ADDRESS_TAKEN when the address belongs to another document. */
async function claimAddress({ transaction }: Changing, urn: string, id: string): Promise<void> {
  const holder = await transaction.get('address', urn)
  if (holder === undefined) await transaction.put({ kind: 'address', urn, id })
  else if (holder.id !== id) throw addressTaken(urn, holder.id, id)
}

/** Ids only: who follows the feed asks for the document, and sees only what they may. */
function tellPublished(
  { clock, events }: Changing,
  type: 'mesh.product.published' | 'mesh.contract.published',
  { urn, id, version, hash }: ProductEntry | ContractEntry,
): void {
  events.push(createEvent({ type, source: eventSource, subject: urn, data: { id, version, hash }, clock }))
}

/** ODPS can mark a whole product deprecated beside its status. */
function statusOf(document: { readonly status?: string; readonly deprecated?: boolean }): string {
  const status = (document.status ?? 'draft').toLowerCase()
  return document.deprecated === true && status !== 'retired' ? 'deprecated' : status
}
