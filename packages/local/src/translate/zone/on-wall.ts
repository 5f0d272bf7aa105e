import { type Emitted, emit, timestampType } from '../emitted.ts'
import { once } from '../once.ts'
import { wallOf } from './wall-of.ts'

/**
 * A change of what the clock on the wall shows. A TIMESTAMP_TZ keeps its offset, so that it is changed there; all others are changed as
 * they are, as DuckDB knows the zone of the session.
 */
export function onWall(value: Emitted, change: (wall: Emitted) => Emitted): Emitted {
  if (value.type?.kind !== 'timestamp' || value.type.zone !== 'tz') return change(value)
  const sql = once([value.sql], (v) => {
    const wall = change(emit(wallOf({ ...value, sql: v }).sql, timestampType))
    return `mesh_zoned(${wall.sql} - to_minutes((${v}).o), (${v}).o)`
  })
  return emit(sql, value.type)
}
