import type { Location } from '@mesh/core'
import { unsupportedFeature } from '../errors.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/date-time-input-output#about-the-elements-used-in-input-and-output-formats */
const elements: readonly (readonly [string, string])[] = [
  ['YYYY', '%Y'],
  ['YY', '%y'],
  ['MMMM', '%B'],
  ['MON', '%b'],
  ['MM', '%m'],
  ['DD', '%d'],
  ['DY', '%a'],
  ['HH24', '%H'],
  ['HH12', '%I'],
  ['AM', '%p'],
  ['PM', '%p'],
  ['MI', '%M'],
  ['SS', '%S'],
  ['FF3', '%g'],
  ['FF6', '%f'],
]

/**
 * A date format of Snowflake's in DuckDB's words.
 *
 * @throws SQL.UNSUPPORTED when an element has no counterpart.
 */
export function dateFormat(format: string, where?: Location): string {
  const upper = format.toUpperCase()
  let spelled = ''
  for (let at = 0; at < format.length; ) {
    const found = elements.find(([element]) => upper.startsWith(element, at))
    if (found !== undefined) {
      spelled += found[1]
      at += found[0].length
    } else if (format[at] === '"') {
      const end = format.indexOf('"', at + 1)
      spelled += format.slice(at + 1, end < 0 ? undefined : end).replaceAll('%', '%%')
      at = end < 0 ? format.length : end + 1
    } else if (/[A-Za-z%]/.test(format[at] ?? '') && !(upper[at] === 'T' && upper.startsWith('HH', at + 1))) {
      throw unsupportedFeature(`date format ${format}`, where)
    } else {
      spelled += format[at]
      at += 1
    }
  }
  return spelled
}
