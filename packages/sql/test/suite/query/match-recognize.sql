-- https://docs.snowflake.com/en/sql-reference/constructs/match_recognize
--# query: matchRecognize STOCK .COMPANY .PRICE_DATE MATCH_NUMBER() FIRST() .PRICE_DATE matchSkip patternSequence patternSymbol patternRepetition patternSymbol patternRepetition patternSymbol symbolDefinition .PRICE LAG() .PRICE symbolDefinition .PRICE LAG() .PRICE .COMPANY
SELECT * FROM stock MATCH_RECOGNIZE (PARTITION BY company ORDER BY price_date MEASURES MATCH_NUMBER() AS match_number, FIRST(price_date) AS start_date ONE ROW PER MATCH AFTER MATCH SKIP TO LAST row_up PATTERN (before_v row_down+ row_up+) DEFINE row_down AS price < LAG(price), row_up AS price > LAG(price)) ORDER BY company
--# query: matchRecognize STOCK patternSymbol symbolDefinition
SELECT * FROM stock MATCH_RECOGNIZE (PATTERN (a) DEFINE a AS TRUE)
--# query: matchRecognize STOCK .D .E patternSequence patternSymbol patternSymbol symbolDefinition .X symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d DESC NULLS LAST, e ALL ROWS PER MATCH PATTERN (a b) DEFINE a AS x < 1, b AS x > 1)
--# query: matchRecognize STOCK .D patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d ALL ROWS PER MATCH SHOW EMPTY MATCHES PATTERN (a*) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d ALL ROWS PER MATCH OMIT EMPTY MATCHES PATTERN (a*) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d ALL ROWS PER MATCH WITH UNMATCHED ROWS PATTERN (a*) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D matchSkip patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d AFTER MATCH SKIP PAST LAST ROW PATTERN (a+) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D matchSkip patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d AFTER MATCH SKIP TO NEXT ROW PATTERN (a+) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D matchSkip patternSequence patternRepetition patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d AFTER MATCH SKIP TO FIRST a PATTERN (a+ b) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D matchSkip patternSequence patternRepetition patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d AFTER MATCH SKIP TO a PATTERN (a+ b) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternSequence patternRepetition patternSymbol patternRepetition patternSymbol patternRepetition patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (a? b* c+ d) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternSequence patternRepetition patternSymbol patternRepetition patternSymbol patternRepetition patternSymbol patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (a?? b*? c+? d{2}?) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternSequence patternRepetition patternSymbol patternRepetition patternSymbol patternRepetition patternSymbol patternRepetition patternSymbol patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (a{3} b{3,} c{,3} d{2,3} e{1, 2}?) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternSequence patternAnchor patternSymbol patternSymbol patternAnchor symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (^ a b $) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternAnchor symbolDefinition
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN ($) DEFINE a AS TRUE)
--# query: matchRecognize STOCK .D patternAlternation patternSymbol patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (a | b | c) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternAlternation patternRepetition patternSequence patternSymbol patternSymbol patternRepetition patternSequence patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN ((a b)+ | (c d)*) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternPermutation patternSymbol patternSequence patternSymbol patternSymbol patternRepetition patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (PERMUTE(a, b c, d+)) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D patternSequence patternAnchor patternSymbol patternRepetition patternSymbol patternAlternation patternRepetition patternSequence patternExclusion patternSymbol patternSymbol patternRepetition patternPermutation patternSymbol patternSymbol patternAnchor symbolDefinition .X symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (^ s1 s2*? ({- s3 -} s4)+ | PERMUTE(s1, s2){1,2} $) DEFINE s1 AS x < 1, s2 AS x > 1)
--# query: matchRecognize STOCK .D patternSequence patternSymbol patternExclusion patternSequence patternRepetition patternSymbol patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN (a {- b+ c -} d) DEFINE b AS x < 1)
--# query: matchRecognize STOCK .C YEAR() .D .D LAST() .X SUM() .A.X CLASSIFIER() MATCH_SEQUENCE_NUMBER() .A.X .B.X patternSequence patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (PARTITION BY c, YEAR(d) ORDER BY d MEASURES FINAL LAST(x) AS l, RUNNING SUM(a.x) AS s, CLASSIFIER() AS cl, MATCH_SEQUENCE_NUMBER() msq, a.x - b.x diff PATTERN (a b) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D FIRST() .A.D COUNT() A COUNT() patternSequence patternSymbol patternSymbol symbolSubset symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d MEASURES FIRST(a.d) AS "from", COUNT(a.*) AS n, COUNT(*) AS all_rows PATTERN (a b) SUBSET ab = (a, b) DEFINE a AS x < 1)
--# query: matchRecognize STOCK .D AVG() .U.X patternSequence patternSymbol patternSymbol patternSymbol symbolSubset symbolSubset symbolDefinition .X NEXT() .X symbolDefinition .X PREV() .X symbolDefinition LEAD() .X windowSpecification .D
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d MEASURES AVG(u.x) AS m ONE ROW PER MATCH PATTERN (a b c) SUBSET u = (a, b), v = (b, c) DEFINE a AS x < 1 AND NEXT(x) > 2, b AS x > PREV(x), c AS LEAD(x) OVER (ORDER BY d) > 1)
--# query: .M.COMPANY matchRecognize derivedTable query STOCK .PRICE .COMPANY .D patternSymbol symbolDefinition .X .M.COMPANY
SELECT m.company FROM (SELECT * FROM stock WHERE price > 0) MATCH_RECOGNIZE (PARTITION BY company ORDER BY d PATTERN (a) DEFINE a AS x < 1) AS m WHERE m.company = 'ABC'
--# query: joinedTable matchRecognize STOCK patternSymbol symbolDefinition .X join NAMES .N.C .M.C
SELECT * FROM stock s MATCH_RECOGNIZE (PATTERN (a) DEFINE a AS x < 1) m JOIN names n ON n.c = m.c
--# query: matchRecognize STOCK .D patternSequence patternRepetition patternSymbol patternSymbol patternSymbol symbolDefinition .X
SELECT * FROM stock MATCH_RECOGNIZE (ORDER BY d PATTERN ("lower"+ pattern define) DEFINE "lower" AS x < 1)
