import { assertNever, InternalError, type LogicalType } from '@mesh/core'
import { cellEncoder } from '../encode-cell.ts'
import { epochDays } from '../epoch-days.ts'
import type { ArrowShape } from './arrow-shape.ts'
import { type ArrowValues, bitsOf, isValid, validityOf } from './arrow-values.ts'
import { parseInstant } from './instant.ts'
import { instantValues } from './instant-values.ts'
import { textValues } from './text-values.ts'

/** A column from values of the row representation. */
export function cellValues(shape: ArrowShape, type: LogicalType, values: readonly unknown[]): ArrowValues {
  const rowCount = values.length
  const has = (row: number) => values[row] !== null && values[row] !== undefined
  const valid = validityOf(bitsOf(rowCount, has), rowCount)
  const encode = cellEncoder(type, shape.kind === 'json' ? shape.indent : 0)
  const numbers = (into: Float64Array | Int32Array, read: (value: unknown) => number): ArrowValues => {
    for (let row = 0; row < rowCount; row += 1) if (isValid(valid, row)) into[row] = read(values[row])
    return { ...valid, values: into }
  }
  const wide = (words: 1 | 2, read: (value: unknown) => bigint): ArrowValues => {
    const into = new BigInt64Array(rowCount * words)
    for (let row = 0; row < rowCount; row += 1) {
      const value = isValid(valid, row) ? read(values[row]) : 0n
      into[row * words] = BigInt.asIntN(64, value)
      if (words === 2) into[row * words + 1] = value >> 64n
    }
    return { ...valid, values: into }
  }
  switch (shape.kind) {
    case 'bool':
      return { ...valid, values: bitsOf(rowCount, (row) => values[row] === true) }
    case 'real':
      return numbers(new Float64Array(rowCount), Number)
    case 'date':
      return numbers(new Int32Array(rowCount), (value) => epochDays(String(value)))
    case 'whole':
      throw new InternalError('rows without vectors behind rows with them')
    case 'decimal':
      return wide(2, (value) => unscaled(encode(value), shape.scale))
    case 'time': {
      const read = (value: unknown) => unscaled(encode(value), 9) / 10n ** BigInt(9 - shape.scale)
      return shape.scale <= 4
        ? numbers(new Int32Array(rowCount), (value) => Number(read(value)))
        : wide(1, read)
    }
    case 'instant':
      return instantValues(shape, rowCount, valid, (row) => parseInstant(encode(values[row])))
    case 'binary':
      return textValues(rowCount, valid, (row) => values[row] as Uint8Array)
    case 'text':
    case 'json':
      return textValues(rowCount, valid, (row) => Buffer.from(encode(values[row])))
    default:
      return assertNever(shape, 'shape of a column')
  }
}

/** The digits of a decimal, as many behind the point as its scale says. */
function unscaled(text: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale))
}
