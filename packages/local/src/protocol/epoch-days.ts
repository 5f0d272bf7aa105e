/** Days since 1970 of a date such as `2024-02-29`; years may have any number of digits. */
export function epochDays(iso: string): number {
  const end = iso.length
  const month = twoDigits(iso, end - 5)
  const year = Number(iso.slice(0, end - 6)) - (month <= 2 ? 1 : 0)
  // Years begin in March here, so that the leap day is the last: eras of 400 years have 146,097 days.
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(iso, end - 2) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The number of two digits of a text. */
export const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
