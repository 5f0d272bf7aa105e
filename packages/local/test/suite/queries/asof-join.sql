-- https://docs.snowflake.com/en/sql-reference/constructs/asof-join
CREATE OR REPLACE TABLE left_table (c1 VARCHAR(1), c2 TINYINT, c3 TIME, c4 NUMBER(3,2));

CREATE OR REPLACE TABLE right_table (c1 VARCHAR(1), c2 TINYINT, c3 TIME, c4 NUMBER(3,2));

INSERT INTO left_table VALUES ('A',1,'09:15:00',3.21), ('A',2,'09:16:00',3.22), ('B',1,'09:17:00',3.23), ('B',2,'09:18:00',4.23);

INSERT INTO right_table VALUES ('A',1,'09:14:00',3.19), ('B',1,'09:16:00',3.04);

SELECT l.c1, l.c2, l.c4, r.c1, r.c2, r.c4 FROM left_table l ASOF JOIN right_table r MATCH_CONDITION(l.c3 >= r.c3) ON (l.c1 = r.c1 AND l.c2 = r.c2) ORDER BY l.c1, l.c2;
-- ordered
-- A | 1 | 3.21 | A | 1 | 3.19
-- A | 2 | 3.22 | NULL | NULL | NULL
-- B | 1 | 3.23 | B | 1 | 3.04
-- B | 2 | 4.23 | NULL | NULL | NULL

SELECT l.c1, l.c2, l.c4, r.c1, r.c2, r.c4 FROM left_table l ASOF JOIN right_table r MATCH_CONDITION(l.c3 >= r.c3) ORDER BY l.c1, l.c2;
-- ordered
-- A | 1 | 3.21 | A | 1 | 3.19
-- A | 2 | 3.22 | B | 1 | 3.04
-- B | 1 | 3.23 | B | 1 | 3.04
-- B | 2 | 4.23 | B | 1 | 3.04

SELECT c1, l.c2, r.c4 FROM left_table l ASOF JOIN right_table r MATCH_CONDITION(l.c3 <= r.c3) USING (c1) ORDER BY c1, l.c2;
-- ordered
-- A | 1 | NULL
-- A | 2 | NULL
-- B | 1 | NULL
-- B | 2 | NULL

SELECT COUNT(*), COUNT(r.c4) FROM left_table l ASOF JOIN right_table r MATCH_CONDITION(l.c3 > r.c3) ON l.c2 = r.c2;
-- 4 | 2
