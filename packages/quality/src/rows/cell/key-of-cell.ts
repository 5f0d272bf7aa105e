import { formatDecimal } from '../decimal/format-decimal.ts'
import type { Cell, JsonCell } from './cell.ts'
import { jsonText } from './json-text.ts'
import type { ValueType } from './value-type.ts'
import type { ZonedInstant } from './zoned-instant.ts'

/** What a Map or Set finds a value by. */
export type CellKey = string | number | bigint | boolean

/** Gives each value of a type a key: equal keys, equal values. Whole decimals have the key of the whole number. */
export function keyOfCell(type: ValueType): (cell: Cell) => CellKey {
  switch (type.kind) {
    case 'number': {
      const { scale } = type
      return scale === undefined ? (cell) => cell as number : (cell) => decimalKey(cell as bigint, scale)
    }
    case 'binary':
      return (cell) => Buffer.from(cell as Uint8Array).toString('hex')
    case 'timestamp':
      return type.zone === 'tz' ? (cell) => (cell as ZonedInstant).instant : (cell) => cell as bigint
    case 'variant':
    case 'object':
    case 'array':
    case 'map':
    case 'vector':
      return (cell) => jsonText((cell as JsonCell).json, true)
    default:
      return (cell) => cell as CellKey
  }
}

function decimalKey(units: bigint, scale: number): CellKey {
  const text = formatDecimal(units, scale).replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros))
  return text.includes('.') ? text.replace(/0+$/, '') : BigInt(text)
}
