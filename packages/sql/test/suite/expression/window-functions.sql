-- https://docs.snowflake.com/en/sql-reference/functions-window-syntax
--# query: SUM() .A windowSpecification T
SELECT SUM(a) OVER () FROM t
--# query: SUM() .A windowSpecification .B RANK() windowSpecification .C COUNT() windowSpecification .A .B .C .D T
SELECT SUM(a) OVER (PARTITION BY b), RANK() OVER (ORDER BY c DESC NULLS LAST), COUNT(*) OVER (PARTITION BY a, b ORDER BY c, d DESC) FROM t
--# query: SUM() .A windowSpecification .B windowFrame frameBound SUM() .A windowSpecification .B windowFrame frameBound SUM() .A windowSpecification .B windowFrame frameBound T
SELECT SUM(a) OVER (ORDER BY b ROWS UNBOUNDED PRECEDING), SUM(a) OVER (ORDER BY b ROWS 3 PRECEDING), SUM(a) OVER (ORDER BY b RANGE CURRENT ROW) FROM t
--# query: SUM() .A windowSpecification .B windowFrame frameBound frameBound T
SELECT SUM(a) OVER (ORDER BY b ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t
--# query: SUM() .A windowSpecification .B windowFrame frameBound frameBound T
SELECT SUM(a) OVER (ORDER BY b ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM t
--# query: SUM() .A windowSpecification .B windowFrame frameBound frameBound T
SELECT SUM(a) OVER (ORDER BY b RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t
--# query: AVG() .A windowSpecification .C .B windowFrame frameBound frameBound T
SELECT AVG(a) OVER (PARTITION BY c ORDER BY b ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING) FROM t
--# query: AVG() .A windowSpecification .B windowFrame frameBound frameBound AVG() .A windowSpecification .B windowFrame frameBound frameBound T
SELECT AVG(a) OVER (ORDER BY b ROWS BETWEEN UNBOUNDED PRECEDING AND 2 PRECEDING), AVG(a) OVER (ORDER BY b ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) FROM t
--# query: SUM() .A windowSpecification .TS windowFrame frameBound intervalLiteral frameBound intervalLiteral T
SELECT SUM(a) OVER (ORDER BY ts RANGE BETWEEN INTERVAL '12 hours' PRECEDING AND INTERVAL '3 days' FOLLOWING) FROM t
--# query: SUM() .A windowSpecification .D windowFrame frameBound intervalLiteral intervalUnit frameBound SUM() .A windowSpecification .N windowFrame frameBound frameBound T
SELECT SUM(a) OVER (ORDER BY d RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW), SUM(a) OVER (ORDER BY n RANGE BETWEEN 10 PRECEDING AND 0 FOLLOWING) FROM t
--# query: SUM() .A windowSpecification .D windowFrame frameBound frameBound T
SELECT SUM(a) OVER (ORDER BY d GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM t
--# query: FIRST_VALUE() .A windowSpecification .B .C FIRST_VALUE() .A windowSpecification .C LAST_VALUE() .A windowSpecification .C T
SELECT FIRST_VALUE(a) IGNORE NULLS OVER (PARTITION BY b ORDER BY c), FIRST_VALUE(a IGNORE NULLS) OVER (ORDER BY c), LAST_VALUE(a RESPECT NULLS) OVER (ORDER BY c) FROM t
--# query: LAG() .A windowSpecification .C LEAD() .A windowSpecification .B .C T
SELECT LAG(a, 1, 0) RESPECT NULLS OVER (ORDER BY c), LEAD(a, 2) IGNORE NULLS OVER (PARTITION BY b ORDER BY c) FROM t
--# query: NTH_VALUE() .A windowSpecification .C NTH_VALUE() .A windowSpecification .C NTH_VALUE() .A windowSpecification .C T
SELECT NTH_VALUE(a, 2) FROM FIRST IGNORE NULLS OVER (ORDER BY c), NTH_VALUE(a, 2) FROM LAST RESPECT NULLS OVER (ORDER BY c), NTH_VALUE(a, 3) FROM LAST OVER (ORDER BY c) FROM t
--# query: RATIO_TO_REPORT() .A windowSpecification NTILE() windowSpecification .A CUME_DIST() windowSpecification .A PERCENT_RANK() windowSpecification .B .A T
SELECT 100 * RATIO_TO_REPORT(a) OVER () AS pct, NTILE(4) OVER (ORDER BY a), CUME_DIST() OVER (ORDER BY a), PERCENT_RANK() OVER (PARTITION BY b ORDER BY a) FROM t
--# query: CONDITIONAL_CHANGE_EVENT() .A windowSpecification .B CONDITIONAL_TRUE_EVENT() .A windowSpecification .C .B WIDTH_BUCKET() .A T
SELECT CONDITIONAL_CHANGE_EVENT(a) OVER (ORDER BY b), CONDITIONAL_TRUE_EVENT(a > 1) OVER (PARTITION BY c ORDER BY b), WIDTH_BUCKET(a, 1, 10, 4) FROM t
--# query: SUM() SUM() .A windowSpecification .B .C RANK() windowSpecification SUM() .A T groupBy .B .C
SELECT SUM(SUM(a)) OVER (PARTITION BY b ORDER BY c), RANK() OVER (ORDER BY SUM(a) DESC) FROM t GROUP BY b, c
--# query: LISTAGG() .A .B windowSpecification .C PERCENTILE_CONT() .A windowSpecification .C T
SELECT LISTAGG(a, ',') WITHIN GROUP (ORDER BY b DESC) OVER (PARTITION BY c), PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a) OVER (PARTITION BY c) FROM t
--# query: COUNT() .A windowSpecification .B ARRAY_AGG() .A .B windowSpecification .C T
SELECT COUNT(DISTINCT a) OVER (PARTITION BY b), ARRAY_AGG(a) WITHIN GROUP (ORDER BY b) OVER (PARTITION BY c) FROM t
--# query: SUM() .A windowReference AVG() .A windowReference T namedWindow windowSpecification .B namedWindow windowSpecification .C windowFrame frameBound
SELECT SUM(a) OVER w, AVG(a) OVER w2 FROM t WINDOW w AS (PARTITION BY b), w2 AS (ORDER BY c ROWS 1 PRECEDING)
--# query: SUM() .A windowSpecification .C SUM() .A windowSpecification T namedWindow windowSpecification .B
SELECT SUM(a) OVER (w ORDER BY c), SUM(a) OVER (w) FROM t WINDOW w AS (PARTITION BY b)
--# query: MAX() case caseBranch .A .B windowSpecification case caseBranch .C .D ROW_NUMBER() windowSpecification subquery query T
SELECT MAX(CASE WHEN a THEN b END) OVER (PARTITION BY CASE WHEN c THEN 1 ELSE 2 END ORDER BY d + 1), ROW_NUMBER() OVER (PARTITION BY NULL ORDER BY (SELECT NULL)) FROM t
--# query: cast SUM() .A windowSpecification cast path .V pathKey typeName path .V pathKey typeName T
SELECT SUM(a) OVER (PARTITION BY v:b::STRING ORDER BY v:c DESC)::INT + 1 FROM t
--# query: .A SUM() .B windowSpecification .C .D LAG() SUM() .B windowSpecification .D T groupBy .A .C .D
SELECT a, SUM(b) OVER (PARTITION BY c ORDER BY d) - LAG(SUM(b)) OVER (ORDER BY d) FROM t GROUP BY a, c, d
--# query: DENSE_RANK() windowSpecification .A .B .C .D .E .F T
SELECT DENSE_RANK() OVER (PARTITION BY a, b, c ORDER BY d ASC NULLS FIRST, e DESC NULLS LAST, f) AS r FROM t
--# query: ROW_NUMBER() windowSpecification ROW_NUMBER() windowSpecification ROW_NUMBER() windowSpecification subquery query T
SELECT ROW_NUMBER() OVER (ORDER BY NULL), ROW_NUMBER() OVER (ORDER BY 1), ROW_NUMBER() OVER (PARTITION BY 1 ORDER BY (SELECT NULL)) FROM t
--# query: COALESCE() LAG() .A windowSpecification .B .C NVL() LEAD() .A windowSpecification .C .A T
SELECT COALESCE(LAG(a) IGNORE NULLS OVER (PARTITION BY b ORDER BY c), 0) + NVL(LEAD(a) OVER (ORDER BY c), a) FROM t
--# query: case caseBranch ROW_NUMBER() windowSpecification .A .B T
SELECT CASE WHEN ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) = 1 THEN 'first' ELSE 'later' END AS place FROM t
--# query: INTERPOLATE_FFILL() .A windowSpecification .B .C INTERPOLATE_BFILL() .A windowSpecification .C INTERPOLATE_LINEAR() .A windowSpecification .C T
SELECT INTERPOLATE_FFILL(a) OVER (PARTITION BY b ORDER BY c), INTERPOLATE_BFILL(a) OVER (ORDER BY c), INTERPOLATE_LINEAR(a) OVER (ORDER BY c) FROM t
--# query: MIN() .A windowSpecification .B .C windowFrame frameBound frameBound MAX() .A windowSpecification .C windowFrame frameBound frameBound T
SELECT MIN(a) OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), MAX(a) OVER (ORDER BY c ROWS BETWEEN 2 PRECEDING AND 2 PRECEDING) FROM t
--# query: SUM() .A windowSpecification .TS windowFrame frameBound intervalLiteral frameBound COUNT() windowSpecification .N windowFrame frameBound frameBound T
SELECT SUM(a) OVER (ORDER BY ts RANGE BETWEEN INTERVAL '1 hour 30 minutes' PRECEDING AND CURRENT ROW), COUNT(*) OVER (ORDER BY n RANGE BETWEEN 10 PRECEDING AND 5 FOLLOWING) FROM t
--# query: STDDEV() .A windowSpecification .B CORR() .A .C windowSpecification .B APPROX_COUNT_DISTINCT() .A windowSpecification .B MEDIAN() .A windowSpecification .B T
SELECT STDDEV(a) OVER (PARTITION BY b), CORR(a, c) OVER (PARTITION BY b), APPROX_COUNT_DISTINCT(a) OVER (PARTITION BY b), MEDIAN(a) OVER (PARTITION BY b) FROM t
--# query: SUM() .A .B windowSpecification .C T
SELECT SUM(a) FILTER (WHERE b) OVER (PARTITION BY c) FROM t
--# query: WIDTH_BUCKET() .A SUM() .A windowSpecification WIDTH_BUCKET() .A .A T
SELECT WIDTH_BUCKET(a, 0, 100, 10), SUM(a) OVER (PARTITION BY WIDTH_BUCKET(a, 0, 100, 10) ORDER BY a) FROM t
--# query: DB1.S1.MY_WINDOW() .A windowSpecification .B .C T
SELECT db1.s1.my_window(a) OVER (PARTITION BY b ORDER BY c) FROM t
--# query: FORECAST() M .A windowSpecification .B T
SELECT m!FORECAST(a) OVER (PARTITION BY b) FROM t
