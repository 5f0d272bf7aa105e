-- https://docs.snowflake.com/en/sql-reference/functions/uniform
SELECT MIN(n) >= 1, MAX(n) <= 10, COUNT(DISTINCT n) FROM (SELECT UNIFORM(1, 10, RANDOM()) AS n FROM TABLE(GENERATOR(ROWCOUNT => 1000)));
-- TRUE | TRUE | 10

SELECT MIN(n) >= 0, MAX(n) < 1 FROM (SELECT UNIFORM(0::FLOAT, 1::FLOAT, RANDOM()) AS n FROM TABLE(GENERATOR(ROWCOUNT => 100)));
-- TRUE | TRUE

SELECT UNIFORM(1, 10, 1234);
-- error 000002

-- https://docs.snowflake.com/en/sql-reference/functions/random
SELECT COUNT(DISTINCT RANDOM()), COUNT(DISTINCT ABS(RANDOM()) % 1000) > 900 FROM TABLE(GENERATOR(ROWCOUNT => 5000));
-- 5000 | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/randstr
SELECT COUNT(DISTINCT s), MIN(LENGTH(s)), MAX(LENGTH(s)), BOOLAND_AGG(REGEXP_LIKE(s, '[0-9a-zA-Z]+')) FROM (SELECT RANDSTR(8, RANDOM()) AS s FROM TABLE(GENERATOR(ROWCOUNT => 500)));
-- 500 | 8 | 8 | TRUE

SELECT RANDSTR(5, 1234);
-- error 000002

-- https://docs.snowflake.com/en/sql-reference/functions/normal
SELECT AVG(n) BETWEEN 4 AND 6, STDDEV(n) BETWEEN 1 AND 3 FROM (SELECT NORMAL(5, 2, RANDOM()) AS n FROM TABLE(GENERATOR(ROWCOUNT => 2000)));
-- TRUE | TRUE
