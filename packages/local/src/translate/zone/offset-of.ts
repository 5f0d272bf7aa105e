import type { Emitted } from '../emitted.ts'

/** Minutes east of UTC: those of a TIMESTAMP_TZ itself, else of the zone of the session at the moment. */
export function offsetOf({ sql, type }: Emitted): string {
  if (type?.kind === 'timestamp' && type.zone === 'tz') return `(${sql}).o`
  return `mesh_offset(${type?.kind === 'timestamp' && type.zone === 'ltz' ? sql : `CAST(${sql} AS TIMESTAMPTZ)`})`
}
