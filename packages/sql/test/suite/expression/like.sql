-- https://docs.snowflake.com/en/sql-reference/functions/like
--# query: T like .A
SELECT * FROM t WHERE a LIKE 'x%'
--# query: T like .A
SELECT * FROM t WHERE a NOT LIKE '%J%h%^_do%' ESCAPE '^'
--# query: T like .A .B .C
SELECT * FROM t WHERE a LIKE b ESCAPE c
--# query: T like .A like .B
SELECT * FROM t WHERE a ILIKE '%x' AND b NOT ILIKE 'y_'
--# query: T like .A
SELECT * FROM t WHERE a ILIKE 'x^%' ESCAPE '^'
--# query: T likeAny .A
SELECT * FROM t WHERE a LIKE ANY ('x%', 'y%')
--# query: T likeAny .A
SELECT * FROM t WHERE a LIKE ANY ('x^%', 'y%') ESCAPE '^'
--# query: T likeAny .A
SELECT * FROM t WHERE a NOT LIKE ANY ('x%', 'y%')
--# query: T likeAny .A UPPER() .B
SELECT * FROM t WHERE a ILIKE ANY ('x%', UPPER(b))
--# query: T likeAny .A
SELECT * FROM t WHERE a LIKE ALL ('%x%', '%y%') ESCAPE '\\'
--# query: T likeAny .A
SELECT * FROM t WHERE a NOT LIKE ALL ('%x%')
--# query: T likeAny .A subquery query .PATTERN PATTERNS
SELECT * FROM t WHERE a LIKE ANY (SELECT pattern FROM patterns)
--# query: T likeAny .A subquery query setOperation .P PS .B
SELECT * FROM t WHERE a LIKE ALL (SELECT p FROM ps UNION SELECT 'x') AND b
--# query: T like .A
SELECT * FROM t WHERE a RLIKE '.*x.*'
--# query: T like .A RLIKE() .B
SELECT * FROM t WHERE a NOT RLIKE 'x' AND RLIKE(b, 'y', 'i')
--# query: T like .A like .B
SELECT * FROM t WHERE a REGEXP '^x' OR b NOT REGEXP $$\d+$$
--# query: LIKE() .A LIKE() .A ILIKE() .A REGEXP_LIKE() .A T
SELECT LIKE(a, 'x%'), LIKE(a, 'x%', '^'), ILIKE(a, 'x%'), REGEXP_LIKE(a, '.*', 'i') FROM t
--# query: like like .A like .A like .B T
SELECT a LIKE 'x' LIKE 'y', (a LIKE 'x') = (b LIKE 'y') FROM t
--# query: T like LOWER() .A LOWER() .B like .C
SELECT * FROM t WHERE LOWER(a) LIKE LOWER('%' || b || '%') AND NOT c LIKE 'd'
--# query: like .A like .B like .C like .A .B like .A .B .C T
SELECT a LIKE 'x' OR b NOT LIKE 'y' AND c ILIKE 'z', (a LIKE b) = TRUE, a || b LIKE c || '%' FROM t
--# query: like path .V pathKey likeAny cast path .V pathKey typeName placeholder CONCAT() likeAny LOWER() .C T
SELECT v:a LIKE '%x%', v:b::STRING ILIKE ANY ('%a', :p, CONCAT('b', '%')), LOWER(c) LIKE ALL ('%a%', '%b%') ESCAPE '!' FROM t
--# query: like .A like .A like .A like .A variable like .A placeholder placeholder like .A placeholder T
SELECT a NOT RLIKE 'x', a NOT REGEXP 'y', NOT a LIKE 'x', a LIKE $p, a LIKE ? ESCAPE ?, a LIKE :q FROM t
