/** `23:59:59` and so many digits of a second; without a number of digits as many as it takes. */
export function formatClock(nanos: number, digits?: number): string {
  const seconds = Math.floor(nanos / 1e9)
  const clock = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')
  const fraction = String(nanos % 1e9).padStart(9, '0')
  const shown = digits === undefined ? fraction.replace(/0+$/, '') : fraction.slice(0, digits)
  return shown === '' ? clock : `${clock}.${shown}`
}

const two = (value: number): string => String(value).padStart(2, '0')
