import { type Emitted, emit, timestampType } from '../emitted.ts'
import { once } from '../once.ts'

/** What the clock on the wall shows at a moment: of a TIMESTAMP_TZ in its own offset, of a TIMESTAMP_LTZ in the zone of the session. */
export function wallOf(value: Emitted): Emitted {
  if (value.type?.kind !== 'timestamp' || value.type.zone === 'ntz') return value
  const sql =
    value.type.zone === 'ltz'
      ? `CAST(${value.sql} AS TIMESTAMP)`
      : once([value.sql], (v) => `CAST((${v}).i AS TIMESTAMP) + to_minutes(CAST((${v}).o AS BIGINT))`)
  return emit(sql, { ...timestampType, ...precisionOf(value.type) })
}

const precisionOf = ({ precision }: { readonly precision?: number }) =>
  precision === undefined ? {} : { precision }
