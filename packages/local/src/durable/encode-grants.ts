import type { GrantBook } from '../catalog/grant-book.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { encode } from './encode-object.ts'

/** The entries of the grant book of an account as JSON texts, each with its kind in front and the account behind; what is granted on objects that are not saved is left out. */
export function encodeGrants(
  { grants, futureGrants, roleGrants }: GrantBook,
  account: number,
  isSaved: (object: AnySecurable) => boolean,
): readonly string[] {
  const lines = (kind: string, entries: readonly object[]) =>
    entries.map((entry) => JSON.stringify([kind, encode(entry), account]))
  return [
    ...lines(
      'grant',
      grants.filter(({ on }) => isSaved(on)),
    ),
    ...lines('future', futureGrants),
    ...lines('role', roleGrants),
  ]
}
