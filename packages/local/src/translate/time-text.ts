import { type Emitted, emit } from './emitted.ts'
import { once } from './once.ts'
import type { TimeType } from './read-time.ts'
import { offsetOf } from './zone/offset-of.ts'
import { wallOf } from './zone/wall-of.ts'

/** A date, time or timestamp. */
export interface Moment extends Emitted {
  readonly type: TimeType
}

/** Whether a value is a date, time or timestamp. */
export const isTimeValue = (value: Emitted): value is Moment =>
  value.type?.kind === 'date' || value.type?.kind === 'time' || value.type?.kind === 'timestamp'

/** The variable of a connection that holds the format in which a session writes values of a kind; it is not set where that is the usual one. */
export const outputFormat = (kind: 'date' | 'time' | 'ntz' | 'ltz' | 'tz'): string =>
  `mesh_${kind}_output_format`

/** A date or time as text, in the format that the session has set. */
export function timeText(value: Moment): string {
  const { type } = value
  const variable = `getvariable('${outputFormat(type.kind === 'timestamp' ? type.zone : type.kind)}')`
  return once([value.sql], (sql) => {
    const moment = { ...value, sql }
    return `CASE WHEN ${variable} IS NULL THEN ${usualTimeText(moment)} ELSE ${formattedTime(moment, variable)} END`
  })
}

/** A date or time as text, in the format that Snowflake has by default. */
export function usualTimeText({ sql, type }: Moment): string {
  if (type.kind === 'date') return `CAST(${sql} AS VARCHAR)`
  if (type.kind === 'time') return `strftime(DATE '1970-01-01' + ${sql}, '%H:%M:%S')`
  const shown = (value: string) => `strftime(${wallOf(emit(value, type)).sql}, '%Y-%m-%d %H:%M:%S.%g')`
  if (type.zone === 'ntz') return shown(sql)
  return once([sql], (v) => `${shown(v)} || ' ' || mesh_offset_text(${offsetOf(emit(v, type))})`)
}

/** A date or time as text, in a format that stands in SQL. */
export function formattedTime(value: Moment, format: string): string {
  const { type } = value
  return once([value.sql], (sql) => {
    const moment = emit(sql, type)
    const wall =
      type.kind === 'time' ? `(DATE '1970-01-01' + ${sql})` : `CAST(${wallOf(moment).sql} AS TIMESTAMP)`
    const isZoned = type.kind === 'timestamp' && type.zone !== 'ntz'
    return `mesh_format_moment(${wall}, ${format}, ${isZoned ? `mesh_offset_text(${offsetOf(moment)})` : "'Z'"})`
  })
}
