import { type ContractReference, createEvent } from '@mesh/core'
import { invalidInput, notFound } from '../errors.ts'
import type { Changing } from '../registry/changing.ts'
import { eventSource } from '../registry/event-source.ts'
import { findContract } from '../registry/versions.ts'
import type { StoreReader } from '../store/catalog-store.ts'
import type { QualityEntry, QualityPoint } from './quality-entry.ts'
import type { QualitySummary } from './quality-summary.ts'
import { qualitySummarySchema } from './quality-summary-schema.ts'

const mostPoints = 100

/** Keeps a summary as the newest one of its subject; an older run goes into the history only. */
export async function recordQuality(
  changing: Changing,
  about: string | ContractReference,
  given: QualitySummary,
): Promise<QualityEntry> {
  const { transaction, clock, events } = changing
  const parsed = qualitySummarySchema.safeParse(given)
  if (!parsed.success)
    throw invalidInput(
      'quality summary',
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    )
  const subject = await qualitySubject(transaction, about)
  const known = await transaction.get('quality', subject)
  const older = known?.history.filter(({ startedAt }) => startedAt !== given.startedAt) ?? []
  const history = [pointOf(given), ...older].sort(newestFirst).slice(0, mostPoints)
  const isNewest = known === undefined || Date.parse(given.startedAt) >= Date.parse(known.latest.startedAt)
  const entry: QualityEntry = { kind: 'quality', subject, latest: isNewest ? given : known.latest, history }
  await transaction.put(entry)
  const { startedAt, outcome, counts } = given
  const data = { startedAt, outcome, counts }
  events.push(createEvent({ type: 'mesh.quality.recorded', source: eventSource, subject, data, clock }))
  return entry
}

/**
 * URN text of what quality is recorded for.
 *
 * @throws CATALOG.NOT_FOUND when it is not published.
 */
export async function qualitySubject(store: StoreReader, about: string | ContractReference): Promise<string> {
  if (typeof about !== 'string') return (await findContract(store, about.id)).urn
  if ((await store.get('address', about)) !== undefined) return about
  throw notFound('product or contract', about)
}

const pointOf = ({ startedAt, outcome, counts }: QualitySummary): QualityPoint => ({
  startedAt,
  outcome,
  counts,
})

const newestFirst = (left: QualityPoint, right: QualityPoint): number =>
  Date.parse(right.startedAt) - Date.parse(left.startedAt)
