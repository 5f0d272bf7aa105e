import { type Emitted, emit } from '../emitted.ts'
import { once } from '../once.ts'
import { instantOf } from './instant-of.ts'
import { offsetOf } from './offset-of.ts'

/** A date or timestamp as a TIMESTAMP_TZ; what has no offset of its own gets that of the zone of the session. */
export function withZone(value: Emitted): Emitted {
  if (value.type?.kind === 'timestamp' && value.type.zone === 'tz') return value
  const sql = once([value.sql], (v) => {
    const moment = { ...value, sql: v }
    return `mesh_zoned(${instantOf(moment)}, ${offsetOf(moment)})`
  })
  return emit(sql, { kind: 'timestamp', zone: 'tz' })
}
