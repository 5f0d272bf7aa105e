import type { DocumentVersions, VersionedDocument } from './versioned-document.ts'

/**
 * The documents of two states of a mesh, each beside what it was: known by id and version, then by id, then by place, which
 * finds a document whose id changed. The newer ones come first, in their order, then what is gone.
 */
export function pairDocuments(
  before: readonly VersionedDocument[],
  after: readonly VersionedDocument[],
): readonly DocumentVersions[] {
  const was = new Map<VersionedDocument, VersionedDocument>()
  const open = new Set(before)
  const keys = [
    ({ document: { kind, id, version } }: VersionedDocument) => JSON.stringify([kind, id, version]),
    ({ document: { kind, id } }: VersionedDocument) => JSON.stringify([kind, id]),
    ({ document: { kind }, place }: VersionedDocument) => JSON.stringify([kind, place]),
  ]
  for (const keyOf of keys) {
    const waiting = Map.groupBy(open, keyOf)
    for (const newer of after) {
      const older = was.has(newer) ? undefined : waiting.get(keyOf(newer))?.shift()
      if (older === undefined) continue
      was.set(newer, older)
      open.delete(older)
    }
  }
  return [
    ...after.map((newest) => ({ earlier: [was.get(newest)].filter((each) => each !== undefined), newest })),
    ...[...open].map((older) => ({ earlier: [older] })),
  ]
}
