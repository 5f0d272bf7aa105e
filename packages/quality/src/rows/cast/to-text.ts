import type { LogicalType } from '@mesh/core'
import { notEvaluable } from '../../errors.ts'
import type { ZonedInstant } from '../cell/zoned-instant.ts'
import { formatDecimal } from '../decimal/format-decimal.ts'
import { formatClock } from '../time/format-clock.ts'
import { formatDay } from '../time/format-day.ts'
import { formatOffset } from '../time/format-offset.ts'
import { localTime } from '../time/local-time.ts'
import type { Convert } from './convert.ts'
import { localOf } from './to-moment.ts'

/**
 * Text, by Snowflake's default formats. Text too long for the type is cut, anything else does not fit.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/to_char
 */
export function toText(from: LogicalType, maxLength?: number): Convert | undefined {
  const spell = spelling(from)
  if (spell === undefined || maxLength === undefined) return spell
  if (from.kind === 'string') return (cell) => [...(cell as string)].slice(0, maxLength).join('')
  return (cell) => {
    const text = spell(cell) as string
    return text.length <= maxLength ? text : undefined
  }
}

function spelling(from: LogicalType): Convert | undefined {
  switch (from.kind) {
    case 'string':
      return (cell) => cell
    case 'boolean':
    case 'integer':
      return (cell) => String(cell)
    case 'number': {
      const { scale } = from
      return scale === undefined
        ? (cell) => floatText(cell as number)
        : (cell) => formatDecimal(cell as bigint, scale)
    }
    case 'date':
      return (cell) => formatDay(cell as number)
    case 'time':
      return (cell) => formatClock(cell as number, 0)
    case 'timestamp':
      return (cell) => momentText(cell as bigint | ZonedInstant, from.zone === 'ntz')
    case 'binary':
      return (cell) =>
        Buffer.from(cell as Uint8Array)
          .toString('hex')
          .toUpperCase()
    default:
      return undefined
  }
}

/** Engines spell a FLOAT of many digits each in its own way. */
function floatText(value: number): string {
  const text = String(value === 0 ? 0 : value)
  if (Number.isFinite(value) && !text.includes('e') && text.replace(/[-.]/g, '').length <= 9) return text
  throw notEvaluable('A FLOAT of more than 9 digits as text')
}

function momentText(cell: bigint | ZonedInstant, plain: boolean): string {
  const { days, nanos } = localTime(localOf(cell))
  const text = `${formatDay(days)} ${formatClock(nanos, 3)}`
  return plain ? text : `${text} ${formatOffset(typeof cell === 'bigint' ? 0 : cell.offset)}`
}
