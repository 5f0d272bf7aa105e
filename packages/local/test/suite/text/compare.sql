-- https://docs.snowflake.com/en/sql-reference/functions/soundex_p123
SELECT SOUNDEX('Pfister'), SOUNDEX_P123('Pfister'), SOUNDEX('LLoyd'), SOUNDEX_P123('Lloyd');
-- P236 | P123 | L300 | L430

-- https://docs.snowflake.com/en/sql-reference/functions/soundex
SELECT SOUNDEX('I love rock and roll music.'), SOUNDEX('Marks') = SOUNDEX('Marx');
-- I416 | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/jarowinkler_similarity
SELECT JAROWINKLER_SIMILARITY('', ''), JAROWINKLER_SIMILARITY('Gute nacht', 'Ich weis nicht'), JAROWINKLER_SIMILARITY('Ich weiß nicht', 'Ich wei? nicht'), JAROWINKLER_SIMILARITY('Ich weiß nicht', 'Ich weiss nicht'), JAROWINKLER_SIMILARITY('Snowflake', 'Oracle'), JAROWINKLER_SIMILARITY('święta', 'swieta'), JAROWINKLER_SIMILARITY('Ich', NULL);
-- 0 | 56 | 98 | 97 | 61 | 77 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/editdistance
SELECT EDITDISTANCE('', ''), EDITDISTANCE('Gute nacht', 'Ich weis nicht'), EDITDISTANCE('Ich weiß nicht', 'Ich wei? nicht'), EDITDISTANCE('Ich weiß nicht', 'Ich weiss nicht'), EDITDISTANCE('Snowflake', 'Oracle'), EDITDISTANCE('święta', 'swieta'), EDITDISTANCE('Snowflake', 'Oracle', 3), EDITDISTANCE('', NULL);
-- 0 | 8 | 1 | 2 | 7 | 2 | 3 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/charindex
SELECT CHARINDEX('an', 'banana', 1), CHARINDEX('an', 'banana', 3), CHARINDEX('xx', 'banana'), CHARINDEX('', 'banana'), POSITION('an', 'banana', 5), POSITION('an' IN 'banana');
-- 2 | 4 | 0 | 1 | 0 | 2

-- https://docs.snowflake.com/en/sql-reference/functions/startswith
SELECT STARTSWITH('coffee', 'co'), ENDSWITH('coffee', 'te'), CONTAINS('coffee', 'ff'), CONTAINS('coffee', NULL);
-- TRUE | FALSE | TRUE | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/like
SELECT 'John  Dddoe' LIKE 'Jo% Do%', 'Joe   Doe' LIKE 'J%e', '100 times' LIKE '100^%%' ESCAPE '^', LIKE('100%', '100^%', '^'), 'a' LIKE NULL;
-- FALSE | TRUE | FALSE | TRUE | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/like_any
SELECT 'John Dddoe' LIKE ANY ('%Jo%oe%', 'T%e'), 'Tom Doe' LIKE ALL ('T%', '%e'), 'tom doe' ILIKE ANY ('J%', 'TOM%');
-- TRUE | TRUE | TRUE
