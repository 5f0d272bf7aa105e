/** Source: https://docs.snowflake.com/en/sql-reference/functions-date-time */
export const timeFunctions = `
ADD_MONTHS(date any, months) :moved
CONVERT_TIMEZONE(target text, timestamp any) tz
CONVERT_TIMEZONE(source text, target text, timestamp any) ntz
DATE_FROM_PARTS|DATEFROMPARTS(year, month, day) date
DATE_PART(part part, value any) integer
DATE_TRUNC(part part, value any) :date_trunc
DATEADD(part part, amount, value any) :dateadd
DATEDIFF(part part, from any, to any) :datediff
DAYNAME(value any) text(3)
DAY|DAYOFMONTH(value any) integer @year
DAYOFWEEK(value any) integer @year
DAYOFWEEKISO|DAYOFWEEK_ISO(value any) integer @year
DAYOFYEAR(value any) integer @year
EXTRACT(part part, value any) integer
HOUR(value any) integer @hour-minute-second
LAST_DAY(value any, [part part]) date
MINUTE(value any) integer @hour-minute-second
MONTH(value any) integer @year
MONTHNAME(value any) text(3)
MONTHS_BETWEEN(a any, b any) float
NEXT_DAY(value any, day text) date
PREVIOUS_DAY(value any, day text) date
QUARTER(value any) integer @year
SECOND(value any) integer @hour-minute-second
TIME_FROM_PARTS|TIMEFROMPARTS(hour, minute, second, [nanosecond]) time
TIME_SLICE(value any, length, part part, [start_or_end text]) =1
TIMEADD(part part, amount, value any) :dateadd
TIMEDIFF(part part, from any, to any) :datediff
TIMESTAMP_FROM_PARTS|TIMESTAMPFROMPARTS(date any, time any) ntz
TIMESTAMP_FROM_PARTS|TIMESTAMPFROMPARTS(year, month, day, hour, minute, second, [nanosecond]) ntz
TIMESTAMP_FROM_PARTS|TIMESTAMPFROMPARTS(year, month, day, hour, minute, second, nanosecond, time_zone text) tz
TIMESTAMP_LTZ_FROM_PARTS|TIMESTAMPLTZFROMPARTS(year, month, day, hour, minute, second, [nanosecond]) ltz @timestamp_from_parts
TIMESTAMP_NTZ_FROM_PARTS|TIMESTAMPNTZFROMPARTS(date any, time any) ntz @timestamp_from_parts
TIMESTAMP_NTZ_FROM_PARTS|TIMESTAMPNTZFROMPARTS(year, month, day, hour, minute, second, [nanosecond]) ntz
TIMESTAMP_TZ_FROM_PARTS|TIMESTAMPTZFROMPARTS(year, month, day, hour, minute, second, [nanosecond, time_zone text]) tz @timestamp_from_parts
TIMESTAMPADD(part part, amount, value any) :dateadd
TIMESTAMPDIFF(part part, from any, to any) :datediff
WEEK|WEEKOFYEAR(value any) integer @year
WEEKISO|WEEK_ISO(value any) integer @year
YEAR(value any) integer
YEAROFWEEK(value any) integer @year
YEAROFWEEKISO(value any) integer @year
`
