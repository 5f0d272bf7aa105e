-- https://docs.snowflake.com/en/sql-reference/functions/dateadd
SELECT DATEADD(year, 2, TO_DATE('2022-05-08')), DATEADD(year, -2, TO_DATE('2022-05-08')), DATEADD(hour, 2, '2022-04-05'::DATE), DATEADD(month, 1, '2023-01-31'::DATE), DATEADD(month, 1, '2023-02-28'::DATE), DATEADD(hour, 3, TO_TIME('05:00:00'));
-- 2024-05-08 | 2020-05-08 | 2022-04-05 02:00:00.000 | 2023-02-28 | 2023-03-28 | 08:00:00

SELECT DATEADD('day', 1.6, '2024-01-01'::DATE), DATEADD(week, 1, '2024-01-01'::DATE), DATEADD(quarter, 1, '2023-11-30'::DATE), TIMESTAMPADD(minute, -1, '2024-01-01 00:00:00'::TIMESTAMP), TIMEADD('millisecond', 5, '10:00:00.999'::TIME), DATEADD(hour, 2, '23:00:00'::TIME), DATEADD(day, NULL, '2024-01-01'::DATE);
-- 2024-01-03 | 2024-01-08 | 2024-02-29 | 2023-12-31 23:59:00.000 | 10:00:01.004 | 01:00:00 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/datediff
SELECT DATEDIFF(year, '2020-04-09 14:39:20'::TIMESTAMP, '2023-05-08 23:39:20'::TIMESTAMP), DATEDIFF(hour, '2023-05-08T23:39:20.123-07:00'::TIMESTAMP, DATEADD(year, 2, ('2023-05-08T23:39:20.123-07:00')::TIMESTAMP));
-- 3 | 17544

SELECT column1, column2, DATEDIFF(year, column1, column2), DATEDIFF(month, column1, column2), DATEDIFF(day, column1, column2), column2::DATE - column1::DATE FROM VALUES ('2015-12-30', '2015-12-31'), ('2015-12-31', '2016-01-01'), ('2016-01-01', '2017-12-31'), ('2016-08-23', '2016-09-07');
-- ordered
-- 2015-12-30 | 2015-12-31 | 0 | 0 | 1 | 1
-- 2015-12-31 | 2016-01-01 | 1 | 1 | 1 | 1
-- 2016-01-01 | 2017-12-31 | 1 | 23 | 730 | 730
-- 2016-08-23 | 2016-09-07 | 0 | 1 | 15 | 15

SELECT DATEDIFF(hour, column1, column2), DATEDIFF(minute, column1, column2), DATEDIFF(second, column1, column2) FROM VALUES ('2016-01-01 01:59:59'::TIMESTAMP, '2016-01-01 02:00:00'::TIMESTAMP), ('2016-01-01 01:00:00'::TIMESTAMP, '2016-01-01 01:59:00'::TIMESTAMP), ('2016-01-01 01:00:59'::TIMESTAMP, '2016-01-01 02:00:00'::TIMESTAMP);
-- ordered
-- 1 | 1 | 1
-- 0 | 59 | 3540
-- 1 | 60 | 3541

SELECT DATEDIFF(milliseconds, '2024-02-20 21:18:41.0000', '2024-02-20 21:18:42.1239'), DATEDIFF(week, '2024-02-29', '2024-03-04'), DATEDIFF(week, '2024-03-04', '2024-03-10'), DATEDIFF(quarter, '2024-03-31', '2024-04-01'), TIMESTAMPDIFF(nanosecond, '2024-01-01 00:00:00', '2024-01-01 00:00:01'), TIMEDIFF(hour, '10:59:00'::TIME, '12:00:00'::TIME);
-- 1123 | 1 | 0 | 1 | 1000000000 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/months_between
SELECT MONTHS_BETWEEN('2019-03-15'::DATE, '2019-02-15'::DATE), MONTHS_BETWEEN('2019-03-31'::DATE, '2019-02-28'::DATE), ROUND(MONTHS_BETWEEN('2019-03-01'::DATE, '2019-02-15'::DATE), 6), ROUND(MONTHS_BETWEEN('2019-03-01 02:00:00'::TIMESTAMP, '2019-02-15 01:00:00'::TIMESTAMP), 6), MONTHS_BETWEEN('2019-02-15 02:00:00'::TIMESTAMP, '2019-02-15 01:00:00'::TIMESTAMP), ROUND(MONTHS_BETWEEN('2019-03-30'::DATE, '2019-02-28'::DATE), 6), MONTHS_BETWEEN('2019-02-01'::DATE, '2019-03-01'::DATE);
-- 1 | 1 | 0.548387 | 0.549731 | 0 | 1.064516 | -1

-- https://docs.snowflake.com/en/sql-reference/functions/add_months
SELECT ADD_MONTHS('2016-05-15'::TIMESTAMP_NTZ, 2), ADD_MONTHS('2016-02-29'::DATE, 1), ADD_MONTHS('2016-05-31'::DATE, -1), ADD_MONTHS('2024-01-30'::DATE, 1);
-- 2016-07-15 00:00:00.000 | 2016-03-31 | 2016-04-30 | 2024-02-29

-- https://docs.snowflake.com/en/sql-reference/functions/time_slice
SELECT TIME_SLICE('2019-02-28'::DATE, 4, 'MONTH', 'START'), TIME_SLICE('2019-02-28'::DATE, 4, 'MONTH', 'END'), TIME_SLICE('2019-02-28T01:23:45.678'::TIMESTAMP_NTZ, 8, 'HOUR'), TIME_SLICE('2019-02-28T12:34:56.789'::TIMESTAMP_NTZ, 8, 'HOUR'), TIME_SLICE('1969-12-31'::DATE, 15, 'YEAR');
-- 2019-01-01 | 2019-05-01 | 2019-02-28 00:00:00.000 | 2019-02-28 08:00:00.000 | 1955-01-01

SELECT TIME_SLICE(column1::DATE, 2, 'WEEK', 'START'), TIME_SLICE(column1::DATE, 2, 'WEEK', 'END') FROM VALUES ('2018-07-31'), ('2018-08-01'), ('2018-08-25');
-- ordered
-- 2018-07-23 | 2018-08-06
-- 2018-07-23 | 2018-08-06
-- 2018-08-20 | 2018-09-03

-- https://docs.snowflake.com/en/sql-reference/functions/convert_timezone
SELECT CONVERT_TIMEZONE('America/Los_Angeles', 'America/New_York', '2024-01-01 14:00:00'::TIMESTAMP_NTZ), CONVERT_TIMEZONE('Europe/Warsaw', 'UTC', '2024-01-01 00:00:00'::TIMESTAMP_NTZ);
-- 2024-01-01 17:00:00.000 | 2023-12-31 23:00:00.000

-- https://docs.snowflake.com/en/sql-reference/functions/date_from_parts
SELECT DATE_FROM_PARTS(1977, 8, 7), DATE_FROM_PARTS(2010, 1, 100), DATE_FROM_PARTS(2010, 1 + 24, 1), DATE_FROM_PARTS(2004, 0, 1), DATE_FROM_PARTS(2004, -1, 1), DATE_FROM_PARTS(2004, 2, 0), DATE_FROM_PARTS(2004, 2, -1), DATE_FROM_PARTS(2004, -1, -1);
-- 1977-08-07 | 2010-04-10 | 2012-01-01 | 2003-12-01 | 2003-11-01 | 2004-01-31 | 2004-01-30 | 2003-10-30

-- https://docs.snowflake.com/en/sql-reference/functions/timestamp_from_parts
SELECT TIMESTAMP_NTZ_FROM_PARTS(TO_DATE('2013-04-05'), TO_TIME('12:00:00')), TIMESTAMP_FROM_PARTS(2013, 4, 5, 12, 0, -3600), TIMESTAMP_NTZ_FROM_PARTS(2013, 4, 5, 12, 0, 0, 987654000);
-- 2013-04-05 12:00:00.000 | 2013-04-05 11:00:00.000 | 2013-04-05 12:00:00.987654

-- https://docs.snowflake.com/en/sql-reference/functions/time_from_parts
SELECT TIME_FROM_PARTS(12, 34, 56), TIME_FROM_PARTS(0, 100, 0), TIME_FROM_PARTS(0, 0, 12345);
-- 12:34:56 | 01:40:00 | 03:25:45

-- https://docs.snowflake.com/en/sql-reference/functions/last_day
SELECT LAST_DAY('2015-05-08T23:39:20.123-07:00'::TIMESTAMP), LAST_DAY('2015-05-08'::DATE, 'year'), LAST_DAY('2015-05-08'::DATE, 'quarter'), LAST_DAY('2015-05-08'::DATE, week);
-- 2015-05-31 | 2015-12-31 | 2015-06-30 | 2015-05-10

-- https://docs.snowflake.com/en/sql-reference/functions/next_day
SELECT NEXT_DAY('2024-02-29'::DATE, 'Friday'), NEXT_DAY('2024-02-29'::DATE, 'th'), PREVIOUS_DAY('2024-02-29'::DATE, 'Friday'), PREVIOUS_DAY('2024-02-29'::DATE, 'thu');
-- 2024-03-01 | 2024-03-07 | 2024-02-23 | 2024-02-22

-- https://docs.snowflake.com/en/sql-reference/functions/dayname
SELECT DAYNAME('2015-05-01'::DATE), MONTHNAME('2015-05-03 10:00'::TIMESTAMP), DAYNAME(TO_DATE('2015-05-02'));
-- Fri | May | Sat

-- https://docs.snowflake.com/en/sql-reference/functions/date_trunc
SELECT DATE_TRUNC('hour', '2015-05-08T23:39:20.123'::TIMESTAMP), DATE_TRUNC(quarter, '2015-05-08'::DATE), DATE_TRUNC('minute', '23:39:20.123'::TIME), DATE_TRUNC('week', '2024-03-03'::DATE), TRUNC('2024-03-03'::DATE, 'month'), DATE_TRUNC('day', '2024-03-03 10:00:00 +0000'::TIMESTAMP_LTZ);
-- 2015-05-08 23:00:00.000 | 2015-04-01 | 23:39:00 | 2024-02-26 | 2024-03-01 | 2024-03-03 00:00:00.000 +0000

-- https://docs.snowflake.com/en/sql-reference/functions/year
SELECT YEAR(d), QUARTER(d), MONTH(d), DAY(d), DAYOFMONTH(d), DAYOFYEAR(d), HOUR(d), MINUTE(d), SECOND(d), DATE_PART(nanosecond, d), DATE_PART(epoch_second, d), EXTRACT(dayofweek FROM d) FROM (SELECT '2013-05-08T23:39:20.123'::TIMESTAMP AS d);
-- 2013 | 2 | 5 | 8 | 8 | 128 | 23 | 39 | 20 | 123000000 | 1368056360 | 3

SELECT DATE_PART('epoch_millisecond', '1969-12-31 23:59:59.5'::TIMESTAMP), DATE_PART(epoch_second, '1969-12-31 23:59:59.5'::TIMESTAMP), DATE_PART('yy', '2024-01-01'::DATE);
-- -500 | -1 | 2024

-- https://docs.snowflake.com/en/sql-reference/data-types-datetime#interval-constants
SELECT '2024-01-31'::DATE + INTERVAL '1 month', DATE '2024-03-01' - INTERVAL '1 day', '2024-01-31'::DATE + INTERVAL '1 year, 3 quarters, 4 months, 5 weeks, 6 days, 7 minutes, 8 seconds', '2024-01-01 10:00:00'::TIMESTAMP + INTERVAL '90', INTERVAL '1 day' + DATE '2024-01-01', TIME '10:00:00' + INTERVAL '2 hours';
-- 2024-02-29 | 2024-02-29 | 2026-04-10 00:07:08.000 | 2024-01-01 10:01:30.000 | 2024-01-02 | 12:00:00
