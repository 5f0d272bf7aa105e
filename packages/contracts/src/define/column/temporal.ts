import { Column } from './column.ts'
import { logicalOptions } from './logical-options.ts'

/** Limits of a date or time, as ISO 8601 text. */
export interface TemporalOptions {
  readonly minimum?: string
  readonly maximum?: string
  readonly exclusiveMinimum?: string
  readonly exclusiveMaximum?: string
  /** JDK DateTimeFormatter pattern of the values in files. */
  readonly format?: string
}

/** Limits of a point in time. */
export interface TimestampOptions extends TemporalOptions {
  /** Whether each value carries an offset from UTC. */
  readonly timezone?: boolean
  /** IANA zone of values without an offset. */
  readonly defaultTimezone?: string
}

/** A calendar day. A row holds `"2024-02-29"`. */
export function date(options: TemporalOptions = {}): Column<string> {
  return new Column({ logicalType: 'date', ...logicalOptions(options) })
}

/** A time of day. A row holds `"13:14:15"`. */
export function time(options: TemporalOptions = {}): Column<string> {
  return new Column({ logicalType: 'time', ...logicalOptions(options) })
}

/** A point in time. A row holds `"2024-02-29T13:14:15"`, with an offset when `timezone` is true. */
export function timestamp(options: TimestampOptions = {}): Column<string> {
  return new Column({ logicalType: 'timestamp', ...logicalOptions(options) })
}
