import type { CellComparison } from '../suite-case.ts'

/** Digits that two ways to compute a double agree on. */
const tolerance = 1e-9

/** Whether a cell is what a suite expects. */
export function isSameCell(got: string, want: string, comparison: CellComparison): boolean {
  if (got === want) return true
  if (/^(true|false)$/i.test(got)) return got.toUpperCase() === booleanOf(want)
  if (comparison === 'text' || got === 'NULL' || want === 'NULL') return false
  const [one, other] = [Number(got), Number(want)]
  if (Number.isNaN(one) || Number.isNaN(other)) return false
  // sqllogictest writes reals with three digits after the point.
  if (/^-?\d+\.\d{3}$/.test(want)) return one.toFixed(3) === want
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other))
}

const booleanOf = (text: string): string =>
  text === '1' || text.toLowerCase() === 't'
    ? 'TRUE'
    : text === '0' || text.toLowerCase() === 'f'
      ? 'FALSE'
      : text.toUpperCase()
