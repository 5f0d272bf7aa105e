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
--# query: TIME_SLICE() .D TIME_SLICE() .TS NEXT_DAY() .D PREVIOUS_DAY() .D T
SELECT TIME_SLICE(d, 2, 'MONTH', 'START'), TIME_SLICE(ts, 15, 'minute'), NEXT_DAY(d, 'Friday '), PREVIOUS_DAY(d, 'fr') FROM t
--# query: CONVERT_TIMEZONE() .TS CONVERT_TIMEZONE() cast typeName T
SELECT CONVERT_TIMEZONE('UTC', ts), CONVERT_TIMEZONE('America/Los_Angeles', 'Europe/Warsaw', '2024-01-01 14:00:00'::TIMESTAMP_NTZ) FROM t
--# query: TO_TIMESTAMP() TO_TIMESTAMP_TZ() TRY_TO_DATE() .A TO_TIME() .A TO_CHAR() .D T
SELECT TO_TIMESTAMP(1), TO_TIMESTAMP_TZ('04/05/2024 01:02:03', 'mm/dd/yyyy hh24:mi:ss'), TRY_TO_DATE(a, 'AUTO'), TO_TIME(a), TO_CHAR(d, 'yyyy-mm-dd') FROM t
--# query: DATE_PART() .TS DATE_PART() .TS DATE_PART() .D extract .TS extract .D T
SELECT DATE_PART(epoch_millisecond, ts), DATE_PART('timezone_hour', ts), DATE_PART(WEEKISO, d), EXTRACT(NANOSECOND FROM ts), EXTRACT(yy FROM d) FROM t
--# query: between DATEDIFF() CURRENT_DATE() cast .D typeName cast .E typeName .D .D T
SELECT DATEDIFF('day', '2024-01-01', CURRENT_DATE()) BETWEEN 0 AND 7, d::DATE - e::DATE, d + 1, d - 7 FROM t
--# query: DATE_FROM_PARTS() YEAR() .D MONTH() .D TIME_FROM_PARTS() TIMESTAMP_TZ_FROM_PARTS() T
SELECT DATE_FROM_PARTS(YEAR(d), MONTH(d) + 1, 0), TIME_FROM_PARTS(12, 34, 56, 987654321), TIMESTAMP_TZ_FROM_PARTS(2024, 4, 5, 12, 0, 0, 0, 'UTC') FROM t
--# query: cast CURRENT_TIMESTAMP() typeName cast CURRENT_TIMESTAMP() typeName CURRENT_DATE() CURRENT_TIME() LOCALTIMESTAMP() GETDATE() SYSTIMESTAMP()
SELECT CURRENT_TIMESTAMP::DATE, CURRENT_TIMESTAMP(0)::TIME(0), CURRENT_DATE - 30, CURRENT_TIME > '12:00', LOCALTIMESTAMP(2), GETDATE(), SYSTIMESTAMP()
--# query: TO_DATE() cast path .V pathKey typeName cast cast path .V pathKey typeName typeName DATEADD() cast path .V pathKey typeName cast typeName T
SELECT TO_DATE(v:d::STRING, 'YYYYMMDD'), (v:ts::STRING)::TIMESTAMP_LTZ, DATEADD(ms, v:offset::INT, '1970-01-01'::TIMESTAMP) FROM t
--# query: TIMESTAMPADD() .D DATEADD() DATE_TRUNC() CURRENT_DATE() ADD_MONTHS() .D MONTHS_BETWEEN() .A .B T
SELECT TIMESTAMPADD('week', 2, d), DATEADD('quarter', -1, DATE_TRUNC('quarter', CURRENT_DATE)), ADD_MONTHS(d, -12), MONTHS_BETWEEN(a, b) FROM t
--# query: cast typeName intervalLiteral intervalLiteral typedLiteral typeName typedLiteral typeName
SELECT '2024-03-01'::DATE + INTERVAL '1 month' - INTERVAL '1 day' AS leap, DATE '2024-01-01' - DATE '2023-01-01' AS days
--# query: T .TS DATEADD() CURRENT_TIMESTAMP() .TS DATE_TRUNC() CURRENT_TIMESTAMP() .D CURRENT_DATE()
SELECT * FROM t WHERE ts >= DATEADD(hour, -1, CURRENT_TIMESTAMP()) AND ts < DATE_TRUNC(hour, CURRENT_TIMESTAMP) AND d = CURRENT_DATE
