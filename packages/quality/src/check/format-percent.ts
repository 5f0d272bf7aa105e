import { formatNumber } from './format-number.ts'

/**
 * A fraction as a percentage with at most four digits after the point. What is not nothing is never shown as 0 %, and what is
 * not all never as 100 %.
 */
export function formatPercent(fraction: number): string {
  const percent = shift(fraction)
  const rounded = Math.round(percent * 10_000) / 10_000
  if (percent > 0 && rounded === 0) return '< 0.0001 %'
  if (percent < 100 && rounded === 100) return '> 99.9999 %'
  return `${formatNumber(rounded)} %`
}

// Through decimal text: 0.07 * 100 is 7.000000000000001.
const shift = (fraction: number): number =>
  Number(`${fraction}e2`.replace(/e(-?\d+)e2$/, (_, exponent: string) => `e${Number(exponent) + 2}`))
