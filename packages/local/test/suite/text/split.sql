-- https://docs.snowflake.com/en/sql-reference/functions/split
SELECT SPLIT('127.0.0.1', '.'), SPLIT('127.0.0.1', '.')[0], SPLIT('|a||', '|'), SPLIT('abc', ''), SPLIT(NULL, '.'), SPLIT('a', NULL);
-- ["127","0","0","1"] | "127" | ["","a","",""] | ["abc"] | NULL | NULL

SELECT SPLIT('127.0.0.1', '.')[1]::VARCHAR;
-- 0

-- https://docs.snowflake.com/en/sql-reference/functions/split_part
SELECT column1 part_number_value, column2 portion FROM VALUES (0, SPLIT_PART('11.22.33', '.', 0)), (1, SPLIT_PART('11.22.33', '.', 1)), (4, SPLIT_PART('11.22.33', '.', 4)), (-1, SPLIT_PART('11.22.33', '.', -1)), (-3, SPLIT_PART('11.22.33', '.', -3)), (-4, SPLIT_PART('11.22.33', '.', -4));
-- ordered
-- 0 | 11
-- 1 | 11
-- 4 | (empty)
-- -1 | 33
-- -3 | 11
-- -4 | (empty)

SELECT SPLIT_PART('|a|b|c|', '|', 1), SPLIT_PART('|a|b|c|', '|', 2), SPLIT_PART('aaa--bbb-BBB--ccc', '--', 2);
-- (empty) | a | bbb-BBB

SELECT SPLIT_PART('user@snowflake.com', '', 1), SPLIT_PART('user@snowflake.com', '', -1), SPLIT_PART('user@snowflake.com', '', 2), SPLIT_PART('user@snowflake.com', '', -2);
-- user@snowflake.com | user@snowflake.com | (empty) | (empty)

-- https://docs.snowflake.com/en/sql-reference/functions/strtok
SELECT STRTOK('a.b.c', '.', 1), STRTOK('user@snowflake.com', '@.', 2), STRTOK('user@snowflake.com.', '@.', 4), STRTOK('', '', 1), STRTOK('a.b', '', 1);
-- a | snowflake | NULL | NULL | a.b

SELECT STRTOK(NULL, '.', 1), STRTOK('a.b', NULL, 1), STRTOK('a.b', '.', NULL), STRTOK('a b'), STRTOK('data1||data2|-data3---data4', '|-', 4);
-- NULL | NULL | NULL | a | data4

-- https://docs.snowflake.com/en/sql-reference/functions/strtok_to_array
SELECT STRTOK_TO_ARRAY('a.b.c', '.'), STRTOK_TO_ARRAY('user@snowflake.com', '.@'), STRTOK_TO_ARRAY('a b');
-- ["a","b","c"] | ["user","snowflake","com"] | ["a","b"]
