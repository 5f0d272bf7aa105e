import type { LogicalType, ResultColumn } from '@mesh/core'
import { column } from '../engine/outcome.ts'

/** What SHOW gives before LIKE, STARTS WITH and LIMIT. */
export interface Listing {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly (readonly unknown[])[]
}

const types: Readonly<Record<string, LogicalType>> = {
  created_on: { kind: 'timestamp', zone: 'ltz', precision: 3 },
  rows: { kind: 'integer', precision: 38 },
  bytes: { kind: 'integer', precision: 38 },
  next_value: { kind: 'integer', precision: 38 },
  interval: { kind: 'integer', precision: 38 },
  key_sequence: { kind: 'integer', precision: 9 },
  assigned_to_users: { kind: 'integer', precision: 9 },
  granted_to_roles: { kind: 'integer', precision: 9 },
  granted_roles: { kind: 'integer', precision: 9 },
}

/** A listing from rows by column name; a column that a row lacks is empty text, as Snowflake mostly has it. */
export function listing(
  names: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Listing {
  return {
    columns: names.map((name) => column(name, types[name] ?? { kind: 'string' })),
    rows: rows.map((row) => names.map((name) => (row[name] === undefined ? '' : row[name]))),
  }
}

/** An instant as the row representation has zoned timestamps. */
export const shownInstant = (ms: number): string => new Date(ms).toISOString()
