import { formatDecimal } from '../decimal/format-decimal.ts'
import { formatClock } from '../time/format-clock.ts'
import { formatDay } from '../time/format-day.ts'
import { formatOffset } from '../time/format-offset.ts'
import { localTime } from '../time/local-time.ts'
import { nanosPerSecond } from '../time/units.ts'
import type { Cell, JsonCell } from './cell.ts'
import type { ValueType } from './value-type.ts'
import type { ZonedInstant } from './zoned-instant.ts'

const safe = BigInt(999_999_999_999_999)

/** Gives values of a type in the row representation that an SqlClient gives. */
export function rowValue(type: ValueType): (cell: Cell) => unknown {
  switch (type.kind) {
    case 'integer':
      return (cell) => {
        const units = cell as bigint
        return units <= safe && units >= -safe ? Number(units) : units
      }
    case 'number': {
      const { scale } = type
      return scale === undefined ? (cell) => cell : (cell) => formatDecimal(cell as bigint, scale)
    }
    case 'date':
      return (cell) => formatDay(cell as number)
    case 'time':
      return (cell) => formatClock(cell as number)
    case 'timestamp':
      if (type.zone === 'tz') return (cell) => zonedText(cell as ZonedInstant)
      return (cell) => `${localText(cell as bigint)}${type.zone === 'ltz' ? 'Z' : ''}`
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
    case 'vector':
      return (cell) => (cell as JsonCell).json
    default:
      return (cell) => cell
  }
}

function localText(local: bigint): string {
  const { days, nanos } = localTime(local)
  return `${formatDay(days)}T${formatClock(nanos)}`
}

function zonedText({ instant, offset }: ZonedInstant): string {
  const local = localText(instant + BigInt(offset) * 60n * nanosPerSecond)
  return offset === 0 ? `${local}Z` : `${local}${formatOffset(offset, ':')}`
}
