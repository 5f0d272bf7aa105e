/** Source: https://docs.snowflake.com/en/sql-reference/functions-date-time */
export const timeFunctions = `
ADD_MONTHS(date, months number) :moved
CONVERT_TIMEZONE(target text, timestamp) tz
CONVERT_TIMEZONE(source text, target text, timestamp) ntz
DATE_FROM_PARTS|DATEFROMPARTS(year number, month number, day number) date
DATE_PART(part part, value) integer
DATE_TRUNC(part part, value) :date_trunc
DATEADD(part part, amount number, value) :dateadd
DATEDIFF(part part, from, to) :datediff
DAYNAME(value) text(3)
DAY|DAYOFMONTH(value) integer @year
DAYOFWEEK(value) integer @year
DAYOFWEEKISO|DAYOFWEEK_ISO(value) integer @year
DAYOFYEAR(value) integer @year
EXTRACT(part part, value) integer
HOUR(value) integer @hour-minute-second
LAST_DAY(value, [part part]) date
MINUTE(value) integer @hour-minute-second
MONTH(value) integer @year
MONTHNAME(value) text(3)
MONTHS_BETWEEN(a, b) float
NEXT_DAY(value, day text) date
PREVIOUS_DAY(value, day text) date
QUARTER(value) integer @year
SECOND(value) integer @hour-minute-second
TIME_FROM_PARTS|TIMEFROMPARTS(hour number, minute number, second number, [nanosecond number]) time
TIME_SLICE(value, length number, part part, [start_or_end text]) =1
TIMEADD(part part, amount number, value) :dateadd
TIMEDIFF(part part, from, to) :datediff
TIMESTAMP_FROM_PARTS|TIMESTAMPFROMPARTS(date, time) ntz
TIMESTAMP_FROM_PARTS|TIMESTAMPFROMPARTS(year number, month number, day number, hour number, minute number, second number, [nanosecond number]) ntz
TIMESTAMP_FROM_PARTS|TIMESTAMPFROMPARTS(year number, month number, day number, hour number, minute number, second number, nanosecond number, time_zone text) tz
TIMESTAMP_LTZ_FROM_PARTS|TIMESTAMPLTZFROMPARTS(year number, month number, day number, hour number, minute number, second number, [nanosecond number]) ltz @timestamp_from_parts
TIMESTAMP_NTZ_FROM_PARTS|TIMESTAMPNTZFROMPARTS(date, time) ntz @timestamp_from_parts
TIMESTAMP_NTZ_FROM_PARTS|TIMESTAMPNTZFROMPARTS(year number, month number, day number, hour number, minute number, second number, [nanosecond number]) ntz
TIMESTAMP_TZ_FROM_PARTS|TIMESTAMPTZFROMPARTS(year number, month number, day number, hour number, minute number, second number, [nanosecond number, time_zone text]) tz @timestamp_from_parts
TIMESTAMPADD(part part, amount number, value) :dateadd
TIMESTAMPDIFF(part part, from, to) :datediff
WEEK|WEEKOFYEAR(value) integer @year
WEEKISO|WEEK_ISO(value) integer @year
YEAR(value) integer
YEAROFWEEK(value) integer @year
YEAROFWEEKISO(value) integer @year
`
