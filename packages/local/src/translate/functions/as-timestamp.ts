import type { Emitted } from '../emitted.ts'
import { castTo } from '../translate-cast.ts'

/** A date, timestamp or text as a timestamp, so that DuckDB need not guess. */
export const asTimestamp = (value: Emitted): string =>
  value.type?.kind === 'timestamp' && value.type.zone === 'ntz'
    ? value.sql
    : castTo(value, { kind: 'timestamp', zone: 'ntz' }).sql
