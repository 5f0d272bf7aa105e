import { formatDecimal } from '../../rows/decimal/format-decimal.ts'
import { powerOfTen } from '../../rows/decimal/power-of-ten.ts'
import type { Random } from '../random/random.ts'
import type { NumberGrid } from './number-domain.ts'

/** Whole numbers of more digits are bigints in rows. */
const safeDigits = 15

/** Writes the number at a position of a grid as rows hold it: number, bigint, or decimal text. */
export function numberWriter(
  { step, scale, low, high }: NumberGrid,
  spacing: bigint,
  { precision, scale: digits }: { readonly precision?: number; readonly scale?: number },
): (position: number, random: Random) => number | bigint | string {
  const furthest = [low, high].map((index) => Number(index * step)).map(Math.abs)
  if (spacing > 1n || Math.max(...furthest) > Number.MAX_SAFE_INTEGER) {
    const write = exactWriter(precision, digits, scale)
    return (position, random) => {
      const beside = spacing > 1n ? (spacing * BigInt(random.below(2 ** 30))) / 2n ** 30n : 0n
      return write((low + BigInt(position) * spacing + beside) * step)
    }
  }
  const first = Number(low)
  const each = Number(step)
  const unit = 10 ** scale
  if (digits === undefined) return (position) => ((first + position) * each) / unit + 0
  if (digits > 0) {
    const drop = 10 ** (scale - digits)
    return (position) => decimalText(((first + position) * each) / drop, digits)
  }
  if ((precision ?? 38) > safeDigits) return (position) => BigInt(((first + position) * each) / unit)
  return (position) => ((first + position) * each) / unit + 0
}

function exactWriter(precision: number | undefined, digits: number | undefined, scale: number) {
  if (digits === undefined) return (units: bigint) => Number(formatDecimal(units, scale))
  const drop = powerOfTen(scale - digits)
  if (digits > 0) return (units: bigint) => formatDecimal(units / drop, digits)
  return (precision ?? 38) > safeDigits
    ? (units: bigint) => units / drop
    : (units: bigint) => Number(units / drop)
}

function decimalText(units: number, digits: number): string {
  const text = String(Math.abs(units)).padStart(digits + 1, '0')
  const point = text.length - digits
  return `${units < 0 ? '-' : ''}${text.slice(0, point)}.${text.slice(point)}`
}
