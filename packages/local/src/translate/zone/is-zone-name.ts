/** Names that Intl takes and Snowflake does not: distances from UTC. */
const isName = /^[A-Za-z][A-Za-z0-9_+/-]*$/

/** Whether a text is the name of a time zone of the IANA database. */
export function isZoneName(text: string): boolean {
  if (!isName.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}
