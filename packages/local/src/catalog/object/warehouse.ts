import type { Securable } from './securable.ts'

/** A warehouse. It exists to be named and granted; the engine always runs. */
export interface Warehouse extends Securable {
  readonly kind: 'WAREHOUSE'
  /** What was set, by name, as text. */
  options?: Readonly<Record<string, string>>
  /** When it was started by itself, in milliseconds; null for never, absent for when it was made. */
  resumedOn?: number | null
  /** The statement after which it was suspended: one that comes later starts it. Absent or null while it is not. */
  suspended?: { readonly after: string | null } | null
  /** When somebody suspended it, in milliseconds, the newest last. */
  stops?: readonly number[]
}
