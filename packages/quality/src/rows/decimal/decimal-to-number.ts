import { formatDecimal } from './format-decimal.ts'

/** The double nearest to a decimal. */
export const decimalToNumber = (units: bigint, scale: number): number =>
  scale === 0 ? Number(units) : Number(formatDecimal(units, scale))
