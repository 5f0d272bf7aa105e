import { rmSync } from 'node:fs'
import type { Catalog } from '../catalog/catalog.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { allObjectsOf } from '../catalog/schema-objects.ts'
import type { Session } from '../session/session.ts'

/** Forgets the temporary objects of a session; their rows end with its connection. */
export function endTemporary({ book }: Catalog, { temporary }: Session): void {
  const gone = new Set<AnySecurable>()
  for (const place of temporary.values()) {
    for (const each of place.relations.values()) gone.add(each)
    for (const each of allObjectsOf(place)) {
      gone.add(each)
      if (each.kind === 'STAGE') rmSync(each.folder, { recursive: true, force: true })
    }
  }
  temporary.clear()
  if (gone.size > 0) book.forget(gone)
}
