/**
 * Words that are no identifier without quotes.
 * Source: https://docs.snowflake.com/en/sql-reference/reserved-keywords
 */
export const reservedWords: ReadonlySet<string> = new Set(
  `ALL ALTER AND ANY AS BETWEEN BY CASE CAST CHECK COLUMN CONNECT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE
  CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DELETE DISTINCT DROP ELSE EXISTS FALSE FOLLOWING FOR FROM FULL GRANT GROUP
  HAVING ILIKE IN INCREMENT INNER INSERT INTERSECT INTO IS JOIN LATERAL LEFT LIKE LOCALTIME LOCALTIMESTAMP MINUS NATURAL
  NOT NULL OF ON OR ORDER QUALIFY REGEXP REVOKE RIGHT RLIKE ROW ROWS SAMPLE SELECT SET SOME START TABLE TABLESAMPLE THEN
  TO TRIGGER TRUE TRY_CAST UNION UNIQUE UPDATE USING VALUES WHEN WHENEVER WHERE WITH`.split(/\s+/),
)

/** Words that are identifiers, but start the next clause where an alias of a table without AS could stand. */
export const clauseWords: ReadonlySet<string> = new Set(
  `ASOF AT BEFORE CHANGES END EXCEPT FETCH LIMIT MATCH_CONDITION MATCH_RECOGNIZE OFFSET OUTER PIVOT RESAMPLE UNPIVOT
  WINDOW`.split(/\s+/),
)

/** The same for an alias of a column, where something follows that an alias has not behind it. */
export const selectWords: ReadonlySet<string> = new Set(
  'DIMENSIONS EXCEPT FACTS FETCH LIMIT METRICS OFFSET WINDOW'.split(' '),
)

/** Words that are reserved in FROM, but name columns in expressions. */
export const columnWords: ReadonlySet<string> = new Set(
  'CONSTRAINT CROSS FULL INNER JOIN LATERAL LEFT NATURAL RIGHT USING'.split(' '),
)

/** Reserved words that are calls without parentheses. */
export const bareCalls: ReadonlySet<string> = new Set(
  'CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER LOCALTIME LOCALTIMESTAMP'.split(' '),
)

/** Reserved words that name a function when a parenthesis follows. */
export const reservedFunctions: ReadonlySet<string> = new Set([
  ...bareCalls,
  ...'ILIKE INSERT LEFT LIKE RIGHT RLIKE'.split(' '),
])

/** Functions whose argument at an index is a date part. */
export const datePartFunctions: ReadonlyMap<string, number> = new Map([
  ['DATEADD', 0],
  ['DATEDIFF', 0],
  ['DATE_PART', 0],
  ['DATE_TRUNC', 0],
  ['EXTRACT', 0],
  ['LAST_DAY', 1],
  ['TIMEADD', 0],
  ['TIMEDIFF', 0],
  ['TIMESTAMPADD', 0],
  ['TIMESTAMPDIFF', 0],
  ['TIME_SLICE', 2],
  ['TRUNC', 1],
  ['TRUNCATE', 1],
])

/** Units of date functions. Source: https://docs.snowflake.com/en/sql-reference/functions-date-time#label-supported-date-time-parts */
export const dateParts: ReadonlySet<string> = new Set(
  `YEAR Y YY YYY YYYY YR YEARS YRS MONTH MM MON MONS MONTHS DAY D DD DAYS DAYOFMONTH DAYOFWEEK WEEKDAY DOW DW DAYOFWEEKISO
  WEEKDAY_ISO DOW_ISO DW_ISO DAYOFWEEK_ISO DAYOFYEAR YEARDAY DOY DY WEEK W WK WEEKOFYEAR WOY WY WEEKISO WEEK_ISO WEEKOFYEARISO
  WEEKOFYEAR_ISO QUARTER Q QTR QTRS QUARTERS YEAROFWEEK YEAROFWEEKISO HOUR H HH HR HOURS HRS MINUTE M MI MIN MINUTES MINS
  SECOND S SEC SECONDS SECS MILLISECOND MS MSEC MILLISECONDS MICROSECOND US USEC MICROSECONDS NANOSECOND NS NSEC NANOSEC
  NSECOND NANOSECONDS NANOSECS NSECONDS EPOCH_SECOND EPOCH EPOCH_SECONDS EPOCH_MILLISECOND EPOCH_MILLISECONDS
  EPOCH_MICROSECOND EPOCH_MICROSECONDS EPOCH_NANOSECOND EPOCH_NANOSECONDS TIMEZONE_HOUR TZH TIMEZONE_MINUTE TZM`.split(
    /\s+/,
  ),
)
