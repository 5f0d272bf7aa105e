import type { Catalog } from '../catalog/catalog.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'

/** Grants on one object what is granted on another; ownership stays where it is. */
export function copyGrants({ book, now }: Catalog, from: AnySecurable, to: AnySecurable): void {
  for (const grant of book.grants.filter(({ on }) => on === from))
    book.grant({ ...grant, on: to, createdOn: now() })
}
