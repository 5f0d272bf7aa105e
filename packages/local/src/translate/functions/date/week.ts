import type { ScalarCall } from '../function-rule.ts'

/** How the session counts weeks: the day they begin on, 0 for Snowflake's old way, and whether each year has weeks of its own. */
export interface WeekRules {
  readonly start: number
  readonly ownYear: boolean
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions-date-time#calendar-weeks-and-weekdays */
export const weekRules = ({ parameter }: Pick<ScalarCall, 'parameter'>): WeekRules => ({
  start: Number(parameter('WEEK_START') ?? 0),
  ownYear: parameter('WEEK_OF_YEAR_POLICY') === '1',
})

const monday = ({ start }: WeekRules): number => (start === 0 ? 1 : start)

/** Days since the week began. */
const elapsed = (day: string, rules: WeekRules): string => `((isodow(${day}) - ${monday(rules)} + 7) % 7)`

/** The day on which the week of a day began. */
export const weekStart = (day: string, rules: WeekRules): string =>
  `(CAST(${day} AS DATE) - CAST(${elapsed(day, rules)} AS INTEGER))`

/** The number of a day in its week. */
export const dayOfWeek = (day: string, rules: WeekRules): string =>
  rules.start === 0 ? `dayofweek(${day})` : `(${elapsed(day, rules)} + 1)`

/** The number of the week in its year. */
export function weekOfYear(day: string, rules: WeekRules): string {
  if (!rules.ownYear) return `((dayofyear(${weekStart(day, rules)} + 3) - 1) // 7 + 1)`
  const first = `make_date(year(${day}), 1, 1)`
  return `((dayofyear(${day}) - 1 + ${elapsed(first, rules)}) // 7 + 1)`
}

/** The year that the week of a day belongs to. */
export const yearOfWeek = (day: string, rules: WeekRules): string =>
  rules.ownYear ? `year(${day})` : `year(${weekStart(day, rules)} + 3)`
