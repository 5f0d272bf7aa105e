import type { ZonedInstant } from '../../cell/zoned-instant.ts'
import { nanosPerSecond } from '../../time/units.ts'

/** A timestamp with another clock and calendar time, in the offset that it has. */
export const movedTo = (cell: bigint | ZonedInstant, local: bigint): bigint | ZonedInstant =>
  typeof cell === 'bigint' ? local : { ...cell, instant: local - BigInt(cell.offset) * 60n * nanosPerSecond }
