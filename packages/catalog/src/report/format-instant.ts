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
