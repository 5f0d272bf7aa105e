/** Digits before and behind the point of a decimal text, without its sign. */
export interface Digits {
  readonly isNegative: boolean
  readonly whole: string
  readonly fraction: string
}

/** A decimal text in its parts; an exponent is worked in. */
export function digitsOf(text: string): Digits {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const shift = Number(exponent)
  const all = whole + fraction
  const point = whole.length + shift
  const moved =
    point <= 0 ? ['', '0'.repeat(-point) + all] : [all.slice(0, point).padEnd(point, '0'), all.slice(point)]
  return { isNegative: sign === '-', whole: (moved[0] ?? '').replace(/^0+/, ''), fraction: moved[1] ?? '' }
}

/** The same with so many digits behind the point, half away from zero. */
export function roundDigits({ isNegative, whole, fraction }: Digits, places: number): Digits {
  if (fraction.length <= places) return { isNegative, whole, fraction: fraction.padEnd(places, '0') }
  const kept = BigInt(`${whole}${fraction.slice(0, places)}` || '0')
  const text = String(kept + (Number(fraction[places]) >= 5 ? 1n : 0n)).padStart(places + 1, '0')
  const point = text.length - places
  return { isNegative, whole: text.slice(0, point).replace(/^0+/, ''), fraction: text.slice(point) }
}
