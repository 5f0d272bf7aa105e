import type { GrantBook } from '../catalog/grant-book.ts'
import { encode } from './encode-object.ts'

/** The entries of a grant book as JSON texts, each with its kind in front. */
export function encodeGrants({ grants, futureGrants, roleGrants }: GrantBook): readonly string[] {
  const lines = (kind: string, entries: readonly object[]) =>
    entries.map((entry) => JSON.stringify([kind, encode(entry)]))
  return [...lines('grant', grants), ...lines('future', futureGrants), ...lines('role', roleGrants)]
}
