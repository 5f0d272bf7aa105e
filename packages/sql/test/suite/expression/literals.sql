-- https://docs.snowflake.com/en/sql-reference/literals
--# query:
SELECT 15, +1.34, 0.2, 15e-03, 1.234E2, 1.234E+2, -1, 12345678901234567890123456789012345678, .5e3, 0.
--# query:
SELECT TRUE, FALSE, true, False, NULL, null
--# query: binaryLiteral binaryLiteral binaryLiteral
SELECT X'', X'00FF', x'deadBEEF'
--# query:
SELECT '', ' ', 'a;b', 'a--b', 'a/*b*/', 'a//b', '{{x}}', '@x', '$x', ':x', '?'
--# query:
SELECT $$$$, $$a$$, $$a'b"c\d$$, $$
multi
line
$$
--# query:
SELECT 1AS a, 2AS b
--# query:
SELECT 1/*x*/+/*y*/2--z
, 3//w
--# query: path objectConstant objectMember pathIndex path arrayConstant pathIndex
SELECT{'a':1}['a'],[1][0],(1),-(1)
