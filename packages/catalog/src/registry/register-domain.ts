import { createEvent, hashJson, slug } from '@mesh/core'
import { domainUrn } from '../address/domain-urn.ts'
import { invalidInput } from '../errors.ts'
import type { Changing } from './changing.ts'
import type { DomainEntry, DomainFacts } from './domain-entry.ts'
import { eventSource } from './event-source.ts'

/** @throws CATALOG.INVALID_INPUT when the title makes no word. */
export async function registerDomain(changing: Changing, facts: DomainFacts): Promise<DomainEntry> {
  const { transaction, clock, events } = changing
  const name = slug(facts.title)
  if (name === '') throw invalidInput('domain', ['the title holds no letter a–z and no digit'])
  const { title, description, owner } = facts
  const entry: DomainEntry = {
    kind: 'domain',
    urn: domainUrn(name),
    name,
    title,
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
  }
  const known = await transaction.get('domain', name)
  if (known !== undefined && hashJson(known) === hashJson(entry)) return known
  await transaction.put(entry)
  const type = known === undefined ? 'mesh.domain.registered' : 'mesh.domain.changed'
  events.push(createEvent({ type, source: eventSource, subject: entry.urn, data: { name }, clock }))
  return entry
}

/** Registers the domain of a document under the document's spelling, when it is new. */
export async function ensureDomain(changing: Changing, title: string): Promise<void> {
  const known = await changing.transaction.get('domain', slug(title))
  if (known === undefined) await registerDomain(changing, { title })
}
