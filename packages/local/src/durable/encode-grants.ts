import type { GrantBook } from '../catalog/grant-book.ts'
import type { AnySecurable } from '../catalog/securable.ts'
import { encode } from './encode-object.ts'

/** The entries of a grant book as JSON texts, each with its kind in front; what is granted on objects that are not saved is left out. */
export function encodeGrants(
  { grants, futureGrants, roleGrants }: GrantBook,
  isSaved: (object: AnySecurable) => boolean,
): readonly string[] {
  const lines = (kind: string, entries: readonly object[]) =>
    entries.map((entry) => JSON.stringify([kind, encode(entry)]))
  return [
    ...lines(
      'grant',
      grants.filter(({ on }) => isSaved(on)),
    ),
    ...lines('future', futureGrants),
    ...lines('role', roleGrants),
  ]
}
