/** Units that dates and times are counted in. */
export type DateUnit =
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'microsecond'
  | 'nanosecond'

const spellings: Readonly<Record<DateUnit, string>> = {
  year: 'YEAR Y YY YYY YYYY YR YEARS YRS',
  quarter: 'QUARTER Q QTR QTRS QUARTERS',
  month: 'MONTH MM MON MONS MONTHS',
  week: 'WEEK W WK WEEKOFYEAR WOY WY WEEKS',
  day: 'DAY D DD DAYS DAYOFMONTH',
  hour: 'HOUR H HH HR HOURS HRS',
  minute: 'MINUTE M MI MIN MINUTES MINS',
  second: 'SECOND S SEC SECONDS SECS',
  millisecond: 'MILLISECOND MS MSEC MILLISECONDS',
  microsecond: 'MICROSECOND US USEC MICROSECONDS',
  nanosecond: 'NANOSECOND NS NSEC NANOSEC NSECOND NANOSECONDS NANOSECS NSECONDS',
}

const units = new Map(
  Object.entries(spellings).flatMap(([unit, names]) =>
    names.split(' ').map((name) => [name, unit as DateUnit]),
  ),
)

/**
 * The unit that a date part names, upper case.
 * Source: https://docs.snowflake.com/en/sql-reference/functions-date-time#supported-date-and-time-parts
 */
export const dateUnit = (part: string): DateUnit | undefined => units.get(part)
