-- https://docs.snowflake.com/en/sql-reference/data-types-datetime
--# query: typedLiteral typeName typedLiteral typeName typedLiteral typeName typedLiteral typeName typedLiteral typeName typedLiteral typeName typedLiteral typeName
SELECT DATE '2024-02-29', TIME '12:00:00', TIMESTAMP '2024-02-29 12:00:00', TIMESTAMP_NTZ '2024-01-01', TIMESTAMP_LTZ '2024-01-01', TIMESTAMP_TZ '2024-01-01 00:00:00 +0100', DATETIME '2024-01-01'
--# query: typedLiteral typeName typeItem typeName typedLiteral typeName typeItem typeName
SELECT PERIOD(DATE) '[2024-01-01, 2024-12-31)', PERIOD(TIMESTAMP_TZ(6)) '[a, b)'
--# query: .D intervalLiteral .D intervalLiteral .D intervalLiteral .D intervalLiteral T
SELECT d + INTERVAL '1 day', d - INTERVAL '1 year, 3 quarters, 4 months', d + INTERVAL '1y 3q', d + INTERVAL '4' FROM t
--# query: .D intervalLiteral intervalUnit .D intervalLiteral intervalUnit .D intervalLiteral intervalUnit .D intervalLiteral intervalUnit T
SELECT d + INTERVAL '1' DAY, d + INTERVAL '3' DAYS, d - INTERVAL '2' WEEKS, d + INTERVAL '1-1' YEAR TO MONTH FROM t
--# query: intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit
SELECT INTERVAL '5' YEAR(2), INTERVAL '1-08' YEAR(3) TO MONTH, INTERVAL '-5' MONTH(2), INTERVAL '11 10:09' DAY(2) TO MINUTE, INTERVAL '02 23:08:23.275' DAY(2) TO SECOND(3), INTERVAL '4.3' SECOND(5, 6)
--# query: intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit intervalLiteral intervalUnit
SELECT INTERVAL '10:09' HOUR TO MINUTE, INTERVAL '9:08' MINUTE TO SECOND, INTERVAL '3' HOURS * 2, 2 * INTERVAL '1' MONTH, INTERVAL '1' DAY + INTERVAL '2' DAY
--# query: DATEADD() .D DATEADD() .D DATEADD() .D DATEADD() .N .D TIMEADD() .T1 TIMESTAMPADD() .TS T
SELECT DATEADD(day, 1, d), DATEADD('day', 1, d), DATEADD(MONTH, -1, d), DATEADD(dd, n, d), TIMEADD(hour, 1, t1), TIMESTAMPADD(minute, 5, ts) FROM t
--# query: DATEDIFF() .A .B DATEDIFF() .A .B TIMEDIFF() .A .B TIMESTAMPDIFF() .A .B MONTHS_BETWEEN() .A .B T
SELECT DATEDIFF(day, a, b), DATEDIFF('months', a, b), TIMEDIFF(second, a, b), TIMESTAMPDIFF(year, a, b), MONTHS_BETWEEN(a, b) FROM t
--# query: DATE_TRUNC() .D DATE_TRUNC() .D TRUNC() .D TRUNC() .D LAST_DAY() .D LAST_DAY() .D LAST_DAY() .D TIME_SLICE() .TS NEXT_DAY() .D T
SELECT DATE_TRUNC('month', d), DATE_TRUNC(month, d), TRUNC(d, 'quarter'), TRUNC(d, month), LAST_DAY(d), LAST_DAY(d, year), LAST_DAY(d, 'week'), TIME_SLICE(ts, 4, 'MONTH', 'START'), NEXT_DAY(d, 'Friday') FROM t
--# query: extract .D extract .D extract .TS EXTRACT() .D DATE_PART() .D DATE_PART() .TS T
SELECT EXTRACT(year FROM d), EXTRACT('month' FROM d), EXTRACT(epoch_second FROM ts), EXTRACT(dayofweek, d), DATE_PART(quarter, d), DATE_PART('epoch_millisecond', ts) FROM t
--# query: YEAR() .D MONTH() .D DAY() .D HOUR() .TS DAYNAME() .D WEEKISO() .D QUARTER() .D YEAROFWEEK() .D T
SELECT YEAR(d), MONTH(d), DAY(d), HOUR(ts), DAYNAME(d), WEEKISO(d), QUARTER(d), YEAROFWEEK(d) FROM t
--# query: DATE() .A TIME() .A TIMESTAMP_NTZ_FROM_PARTS() .D .T1 DATE_FROM_PARTS() TO_DATE() CONVERT_TIMEZONE() .TS T
SELECT DATE(a), TIME(a), TIMESTAMP_NTZ_FROM_PARTS(d, t1), DATE_FROM_PARTS(2024, 1, 1), TO_DATE('2024-01-01'), CONVERT_TIMEZONE('UTC', 'Europe/Zurich', ts) FROM t
--# query: .YEAR .MONTH .DAY .DATE .INTERVAL .PERIOD .QUARTER T
SELECT year, month, day, date, interval, period, quarter FROM t
--# query: .INTERVAL.A .DATE.B .T.YEAR INTERVAL DATE T
SELECT interval.a, date.b, t.year FROM interval, date, t
--# query: DATEADD() .YEAR DATEDIFF() .DAY CURRENT_DATE() T
SELECT DATEADD(year, 1, year), DATEDIFF(day, day, CURRENT_DATE) FROM t
