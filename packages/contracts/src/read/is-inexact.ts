/** Whether a number of a text is not the number that JavaScript makes of it: it has more digits than a double can hold. */
export function isInexact(value: number, source: string): boolean {
  if (/^[-+]?0[xo]/.test(source)) return !Number.isSafeInteger(value)
  return digitsOf(source) !== digitsOf(String(value))
}

function digitsOf(number: string): string {
  return number.replace(/e.*$/i, '').replaceAll(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '')
}
