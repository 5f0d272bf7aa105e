import { createEvent, formatUrn, type QualifiedName, slug } from '@mesh/core'
import { invalidInput } from '../errors.ts'
import type { Changing } from '../registry/changing.ts'
import { eventSource } from '../registry/event-source.ts'
import type { CatalogEdge, CatalogNode } from './catalog-edge.ts'
import { lineageEdgesSchema } from './lineage-edges-schema.ts'
import type { LineageEntry } from './lineage-entry.ts'
import { sameDataset } from './same-dataset.ts'

/** Replaces the edges of a source. */
export async function recordLineage(
  { transaction, clock, events }: Changing,
  given: readonly CatalogEdge[],
  source: string,
): Promise<LineageEntry> {
  const parsed = lineageEdgesSchema.safeParse(given)
  if (!parsed.success)
    throw invalidInput(
      'lineage',
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    )
  if (slug(source) === '') throw invalidInput('lineage', ['the source holds no letter a–z and no digit'])
  const recordedAt = new Date(clock.now()).toISOString()
  const entry: LineageEntry = { kind: 'lineage', source, recordedAt, edges: given.map(keptEdge) }
  await transaction.put(entry)
  const subject = formatUrn({ kind: 'run', domain: 'lineage', name: slug(source) })
  const data = { source, edges: given.length }
  events.push(createEvent({ type: 'mesh.lineage.recorded', source: eventSource, subject, data, clock }))
  return entry
}

/** Whether an edge begins or ends at a table; parts of the name that the edge leaves out match any. */
export const touches = (edge: CatalogEdge, dataset: QualifiedName): boolean =>
  sameDataset(edge.from.dataset, dataset) || sameDataset(edge.to.dataset, dataset)

const keptEdge = ({ kind, subtype, from, to }: CatalogEdge): CatalogEdge => ({
  kind,
  ...(subtype !== undefined && { subtype }),
  from: keptNode(from),
  to: keptNode(to),
})

const keptNode = ({ dataset: { database, schema, name }, column }: CatalogNode): CatalogNode => ({
  dataset: { ...(database !== undefined && { database }), ...(schema !== undefined && { schema }), name },
  ...(column !== undefined && { column }),
})
