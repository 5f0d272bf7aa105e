import { anything, type Fields, formed, list, type Rule, record, text } from './rule.ts'

/** An id by the deny-list of RFC 0026a. */
export const stableId: Rule = formed(
  /^[^\s.#/\\@!%&^]+$/,
  'an id (no white space, none of . # / \\ @ ! % & ^)',
)

/** RFC 3986, as far as a scheme goes. */
export const uri: Rule = formed(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/, 'a URI with a scheme')

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const dayText = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDay(value: string): boolean {
  const { year, month, day } = dayText.exec(value)?.groups ?? {}
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 && !leap ? 28 : (monthDays[m - 1] ?? 0))
}

/** A day, `YYYY-MM-DD`. */
const day: Rule = checkedText(isDay, 'a day of the form YYYY-MM-DD')

const clock = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i

/** An RFC 3339 date and time. */
export const instant: Rule = checkedText((value) => {
  const [date = '', time = '', ...rest] = value.split(/t|\s/i)
  return rest.length === 0 && isDay(date) && clock.test(time)
}, 'a date and time of RFC 3339, such as 2024-02-29T13:14:15Z')

function checkedText(test: (value: string) => boolean, what: string): Rule {
  return (value, pointer, report) => {
    text(value, pointer, report)
    if (typeof value === 'string' && !test(value))
      report({ code: 'CONTRACT.MALFORMED', pointer, message: `${JSON.stringify(value)} is not ${what}` })
  }
}

/** What ODCS and ODPS share, with the two points in which they differ: ids and the form of URLs. */
export function commonFields(id: Rule, url: Rule) {
  const tags = list(text)
  const authoritativeDefinitions = list(record({ id, url, type: text, description: text }, ['url', 'type']))
  const customProperties = list(
    record({ id, property: text, value: anything, description: text, vendor: text }, ['property', 'value']),
  )
  const synonyms = list(
    record(
      { id, synonym: text, description: text, locale: text, source: text, status: text, customProperties },
      ['synonym'],
    ),
  )
  const notes: Fields = { id: text, authoritativeDefinitions, tags, customProperties }
  const context = record({
    instructions: text,
    verifiedStatements: list(record({ ...notes, question: text, answer: text }, ['question'])),
    constraints: list(record({ ...notes, constraint: text }, ['constraint'])),
  })
  const member = record(
    {
      id,
      username: text,
      name: text,
      description: text,
      role: text,
      dateIn: day,
      dateOut: day,
      replacedByUsername: text,
      tags,
      customProperties,
      authoritativeDefinitions,
    },
    ['username'],
  )
  const teamFields: Fields = {
    name: text,
    description: text,
    members: list(member),
    tags,
    customProperties,
    authoritativeDefinitions,
  }
  return { tags, authoritativeDefinitions, customProperties, synonyms, context, member, teamFields }
}
