import { checkedText, type Rule, wantedText } from './rule.ts'

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const dayText = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/

function isDay(value: string): boolean {
  const { year, month, day } = dayText.exec(value)?.groups ?? {}
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 && !leap ? 28 : (monthDays[m - 1] ?? 0))
}

/** A day, `YYYY-MM-DD`. */
export const day: Rule = checkedText(isDay, 'a day of the form YYYY-MM-DD')

const clock =
  /^(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d(?:\.\d+)?)(?:z|(?<sign>[+-])(?<offsetHour>\d\d)(?::?(?<offsetMinute>\d\d))?)$/i

/** A leap second is the last one of a day in UTC. */
function isTime(value: string): boolean {
  const found = clock.exec(value)?.groups
  if (found === undefined) return false
  const [hour, minute, second] = [Number(found.hour), Number(found.minute), Number(found.second)]
  const [offsetHour, offsetMinute] = [Number(found.offsetHour ?? 0), Number(found.offsetMinute ?? 0)]
  if (offsetHour > 23 || offsetMinute > 59) return false
  if (hour <= 23 && minute <= 59 && second < 60) return true
  const ahead = (offsetHour * 60 + offsetMinute) * (found.sign === '-' ? -1 : 1)
  const utc = (((hour * 60 + minute - ahead) % 1440) + 1440) % 1440
  return hour <= 24 && minute <= 60 && second >= 60 && second < 61 && utc === 1439
}

/** Whether a text is a date and time of RFC 3339. */
export function isInstant(value: string): boolean {
  const [date = '', time = '', ...rest] = value.split(/t|\s/i)
  return rest.length === 0 && isDay(date) && isTime(time)
}

/** An RFC 3339 date and time. */
export const instant: Rule = wantedText('instant', isInstant)
