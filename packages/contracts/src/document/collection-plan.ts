import type { Splice } from './splice.ts'

/** One entry of a collection after an edit: an old one with its own edits, or a new one. */
export type PlannedEntry =
  | { readonly kind: 'kept'; readonly index: number; readonly splices: readonly Splice[] }
  | { readonly kind: 'new'; readonly name: string; readonly value: unknown }

/** Whether a plan keeps every entry where it is. */
export function keepsEntries(plan: readonly PlannedEntry[], count: number): boolean {
  return plan.length === count && plan.every((entry, index) => entry.kind === 'kept' && entry.index === index)
}
