import type { Emitted } from '../emitted.ts'

/** The instant of a date or timestamp in UTC; what has no zone is in that of the session. */
export function instantOf({ sql, type }: Emitted): string {
  if (type?.kind !== 'timestamp' || type.zone === 'ntz') return `mesh_instant(${sql})`
  return type.zone === 'ltz' ? `timezone('UTC', ${sql})` : `CAST((${sql}).i AS TIMESTAMP)`
}
