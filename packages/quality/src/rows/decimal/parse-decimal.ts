/** A number read from text, exactly: `units` in units of `scale` digits after the point. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

const written = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*$/

/** A decimal number from text, its exponent resolved; nothing for other text. */
export function parseDecimal(text: string): Decimal | undefined {
  const [found, sign, whole = '', fraction = '', exponent = '0'] = written.exec(text) ?? []
  if (found === undefined || whole + fraction === '') return undefined
  const digits = BigInt(whole + fraction)
  const units = sign === '-' ? -digits : digits
  const scale = fraction.length - Number(exponent)
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 }
}
