-- https://docs.snowflake.com/en/sql-reference/constructs/connect-by
--# query: .ID .BOSS_ID .TITLE STAFF connectBy .TITLE .BOSS_ID .ID .ID
SELECT id, boss_id, title FROM staff START WITH title = 'President' CONNECT BY boss_id = PRIOR id ORDER BY id
--# query: .ID STAFF connectBy is .BOSS_ID .ID .BOSS_ID
SELECT id FROM staff START WITH boss_id IS NULL CONNECT BY PRIOR id = boss_id
--# query: SYS_CONNECT_BY_PATH() .TITLE .ID STAFF connectBy .TITLE .BOSS_ID .ID
SELECT SYS_CONNECT_BY_PATH(title, ' -> '), id FROM staff START WITH title = 'President' CONNECT BY boss_id = PRIOR id
--# query: .ID .TITLE .LEVEL STAFF connectBy .TITLE .BOSS_ID .ID
SELECT id, CONNECT_BY_ROOT title AS root_title, LEVEL FROM staff START WITH title = 'President' CONNECT BY boss_id = PRIOR id
--# query: .S.TITLE .S.ID STAFF connectBy .S.BOSS_ID .S.ID is .S.BOSS_ID
SELECT CONNECT_BY_ROOT s.title, s.id FROM staff s CONNECT BY s.boss_id = PRIOR s.id START WITH s.boss_id IS NULL
--# query: T connectBy .Y .X .B .A
SELECT * FROM t CONNECT BY y = PRIOR x AND b = PRIOR a
--# query: T connectBy .A .B .A .C .D
SELECT * FROM t START WITH a = 1 CONNECT BY b = PRIOR a, c = PRIOR d
--# query: .LEVEL .PART PARTS connectBy .PART .PARENT .PART .LEVEL
SELECT LEVEL AS lvl, part FROM parts START WITH part = 'car' CONNECT BY parent = PRIOR part AND LEVEL <= 3
--# query: .PART PARTS .ACTIVE connectBy .PART .PARENT .PART
SELECT part FROM parts WHERE active START WITH part = 1 CONNECT BY parent = PRIOR part
--# query: .PART PARTS connectBy .PART .PARENT .PART .ACTIVE groupBy .PART COUNT()
SELECT part FROM parts START WITH part = 1 CONNECT BY parent = PRIOR part WHERE active GROUP BY part HAVING COUNT(*) > 1
--# query: .P.PART .N.NAME joinedTable PARTS join NAMES .N.PART .P.PART connectBy .P.PART .P.PARENT .P.PART
SELECT p.part, n.name FROM parts p JOIN names n ON n.part = p.part START WITH p.part = 1 CONNECT BY p.parent = PRIOR p.part
--# query: .PRIOR .LEVEL T
SELECT prior, level FROM t
