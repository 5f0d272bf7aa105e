import type { Grant, RoleGrant } from './grant-book.ts'

/** Something that was dropped and can come back until its time is over. */
export interface Dropped<Kind> {
  readonly object: Kind
  /** Milliseconds. */
  readonly droppedOn: number
  /** What was granted on it and on what is in it, and the roles that live in it. */
  readonly grants: readonly Grant[]
  readonly roleGrants: readonly RoleGrant[]
}

/** How long dropped objects and past rows are kept unless something else is said, in days. */
export const defaultRetentionDays = 1

/** A day in milliseconds. */
export const dayMs = 86_400_000
