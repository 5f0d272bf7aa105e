import { invalidStatement } from '../../../errors/statement-failures.ts'
import { type Emitted, emit, timestampType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { asMoment, castTo } from '../../translate-cast.ts'
import { instantOf } from '../../zone/instant-of.ts'
import { isZoneName } from '../../zone/is-zone-name.ts'
import { wallOf } from '../../zone/wall-of.ts'
import { asText } from '../as-text.ts'
import { argument, constantText, type ScalarCall } from '../function-rule.ts'

/**
 * A timestamp in another time zone: the clock there, or with two arguments the moment with the offset that it has there.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/convert_timezone
 */
export function convertTimezone(call: ScalarCall): Emitted {
  if (call.args.length < 3) return withOffsetOf(zone(call, 0), given(call))
  const wall = wallOf(asMoment(argument(call, 2))).sql
  return emit(
    `timezone(${zone(call, 1)}, timezone(${zone(call, 0)}, CAST(${wall} AS TIMESTAMP)))`,
    timestampType,
  )
}

/** A moment with the offset that a zone has then. */
export function withOffsetOf(name: string, moment: Emitted): Emitted {
  const sql = once([instantOf(moment), name], (instant, target) => {
    const distance = `epoch_us(CAST(timezone(${target}, timezone('UTC', ${instant})) AS TIMESTAMP)) - epoch_us(${instant})`
    return `mesh_zoned(${instant}, (${distance}) // 60000000)`
  })
  return emit(sql, { kind: 'timestamp', zone: 'tz' })
}

/** Text may tell its own distance from UTC. */
function given(call: ScalarCall): Emitted {
  const value = argument(call, 1)
  const isMoment = value.type?.kind === 'timestamp' || value.type?.kind === 'date'
  return isMoment ? value : castTo(value, { kind: 'timestamp', zone: 'tz' })
}

/** @throws SQL.SYNTAX for a constant that names no zone. */
function zone(call: ScalarCall, index: number): string {
  const name = constantText(call, index)
  if (name !== undefined && !isZoneName(name))
    throw invalidStatement(`Unknown timezone: '${name}'`, call.where)
  return asText(call, index)
}
