-- https://docs.snowflake.com/en/sql-reference/sql/alter-external-table
--# alter: E changeState
ALTER EXTERNAL TABLE e REFRESH
--# alter: E
ALTER EXTERNAL TABLE IF EXISTS e REFRESH '2018/08/05/'
--# alter: E
ALTER EXTERNAL TABLE e ADD FILES ('a/1.json', 'a/2.json')
--# alter: E
ALTER EXTERNAL TABLE e REMOVE FILES ('a/1.json')
--# alter: E setProperties AUTO_REFRESH=
ALTER EXTERNAL TABLE e SET AUTO_REFRESH = TRUE
--# alter: E C1= C2=
ALTER EXTERNAL TABLE e ADD PARTITION (c1 = '2022-01-24', c2 = 'a') LOCATION '2022/01'
--# alter: E
ALTER EXTERNAL TABLE e DROP PARTITION LOCATION '2022/01'
--# alter: E
ALTER EXTERNAL TABLE e IF EXISTS DROP PARTITION LOCATION '2022/01'
--# alter: E C1=
ALTER EXTERNAL TABLE e IF EXISTS ADD PARTITION (c1 = 'x') LOCATION 'y'
--# alter: E setTags tagAssignment A
ALTER EXTERNAL TABLE e SET TAG a = 'b'
--# alter: E unsetTags A
ALTER EXTERNAL TABLE e UNSET TAG a
