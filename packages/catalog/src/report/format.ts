/** A number with thin groups of three, at most four digits behind the point. */
export const formatNumber = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 4 })

/** `1 Feb 2026, 13:14 UTC`; the text itself when it is no instant. */
export function formatInstant(instant: string): string {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) return instant
  const shown = new Date(ms).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${shown} UTC`
}

/** The noun alone, in its number. */
export const countNoun = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`)

/** A cell of a sample as text. */
export function formatCell(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'string') return value
  return JSON.stringify(value) ?? String(value)
}
