import { isMeshError } from '@mesh/core'
import { fingerprintSql, formatSql, parseScript, parseStatement, tokenize } from '@mesh/sql'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commentsOf } from '../comments-of.ts'
import { readSuite } from '../suite/read-suite.ts'

describe('layout', () => {
  test('what is short stays on a line, what is long goes clause by clause', () => {
    expect(
      formatSql(`select id, name from customers where id = 1;
with recent as (select customer_id, amount from orders where ordered_at > dateadd(day, -30, current_date())),
totals as (select customer_id, sum(amount) total, count(*) n from recent group by customer_id having count(*) > 3)
select c.name, t.total, case when t.total > 1000 then 'gold' when t.total > 100 then 'silver' else 'bronze' end as tier,
  row_number() over (partition by c.region order by t.total desc rows between unbounded preceding and current row) as place
from customers c left join totals t on t.customer_id = c.id and t.total > 0 where c.deleted_at is null and
  (c.country = 'DE' or c.country in (select country from europe where joined_at > '1990-01-01')) order by 2 desc`),
    ).toBe(`SELECT id, name FROM customers WHERE id = 1;
WITH recent AS (
  SELECT customer_id, amount
  FROM orders
  WHERE ordered_at > dateadd(DAY, -30, current_date())
),

totals AS (
  SELECT customer_id, sum(amount) AS total, count(*) AS n
  FROM recent
  GROUP BY customer_id
  HAVING count(*) > 3
)

SELECT
  c.name,
  t.total,
  CASE
    WHEN t.total > 1000 THEN 'gold'
    WHEN t.total > 100 THEN 'silver'
    ELSE 'bronze'
  END AS tier,
  row_number() OVER (
    PARTITION BY c.region
    ORDER BY t.total DESC
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS place
FROM customers AS c
LEFT JOIN totals AS t ON t.customer_id = c.id AND t.total > 0
WHERE c.deleted_at IS NULL
  AND (
    c.country = 'DE'
    OR c.country IN (SELECT country FROM europe WHERE joined_at > '1990-01-01')
  )
ORDER BY 2 DESC;
`)
  })

  test('columns stand on a line each, options too when they are many', () => {
    expect(
      formatSql(`create or replace table sales.orders (id number(38,0) not null, amount number(12,2) default 0 comment 'gross', primary key (id)) cluster by (id) comment = 'orders';
create warehouse wh warehouse_size = 'xsmall' auto_suspend = 60 auto_resume = true initially_suspended = true comment = 'loads';`),
    ).toBe(`CREATE OR REPLACE TABLE sales.orders (
  id NUMBER(38, 0) NOT NULL,
  amount NUMBER(12, 2) DEFAULT 0 COMMENT 'gross',
  PRIMARY KEY (id)
) CLUSTER BY (id) COMMENT = 'orders';
CREATE WAREHOUSE wh
  WAREHOUSE_SIZE = 'xsmall'
  AUTO_SUSPEND = 60
  AUTO_RESUME = TRUE
  INITIALLY_SUSPENDED = TRUE
  COMMENT = 'loads';
`)
  })

  test('statements that change rows', () => {
    expect(
      formatSql(`merge into accounts a using (select id, balance, closed from staged where loaded_at > '2026-01-01') s on a.id = s.id
when matched and s.closed then delete when matched then update set balance = s.balance, seen = true
when not matched then insert (id, balance, seen) values (s.id, s.balance, true);
update accounts set state = 'closed', closed_at = current_timestamp(), reason = 'asked for' where id = 7 and state <> 'closed'`),
    ).toBe(`MERGE INTO accounts AS a
USING (SELECT id, balance, closed FROM staged WHERE loaded_at > '2026-01-01') AS s ON a.id = s.id
WHEN MATCHED AND s.closed THEN DELETE
WHEN MATCHED THEN UPDATE SET balance = s.balance, seen = TRUE
WHEN NOT MATCHED THEN INSERT (id, balance, seen) VALUES (s.id, s.balance, TRUE);
UPDATE accounts
SET
  state = 'closed',
  closed_at = current_timestamp(),
  reason = 'asked for'
WHERE id = 7 AND state <> 'closed';
`)
  })
})

test('comments stay where they were', () => {
  const laidOut = `-- who wrote it
-- and when

/* what it does */
CREATE OR REPLACE VIEW v AS -- the view
SELECT
  a, -- first
  -- above b
  b,
  /* before */ c /* behind */,
  d
FROM t -- from here
WHERE a = 1 -- one
  AND b IN (
    SELECT x -- deep
    FROM y
    -- at the end
  )
  -- above or
  OR d; -- the end
SELECT 1;
SELECT 2; -- two on a line

-- last
`
  expect(formatSql(laidOut)).toBe(laidOut)
  expect(formatSql(laidOut.replaceAll(/\n +/g, '\n'))).toBe(laidOut)
})

test.each([
  ['nothing', '', ''],
  ['only a comment', '  -- nothing\n\n', '-- nothing\n'],
  ['only semicolons', ';;', ''],
  ['one statement without a semicolon', 'select 1', 'SELECT 1\n'],
  ['one statement with one', 'select 1\n;', 'SELECT 1;\n'],
  ['several empty lines', 'select 1;\n\n\n\nselect 2', 'SELECT 1;\n\nSELECT 2;\n'],
  [
    'names and texts',
    `select Foo, "foo", 'it''s', 'it\\'s', $$it's$$`,
    `SELECT Foo, "foo", 'it''s', 'it\\'s', $$it's$$\n`,
  ],
  [
    'line ends of Windows',
    "select 'a\nb';\r\n\r\n-- x\r\nselect 2;",
    "SELECT 'a\nb';\r\n\r\n-- x\r\nSELECT 2;\r\n",
  ],
  ['a byte order mark', '\uFEFFselect 1', '\uFEFFSELECT 1\n'],
  ['spaces at the end of a line of a text', "select 'a  \n  b';", "SELECT 'a  \n  b';\n"],
])('%s', (_, given, want) => {
  expect(formatSql(given)).toBe(want)
})

test('code of routines in SQL is laid out too, code in other languages is not', () => {
  const written = `CREATE OR REPLACE PROCEDURE clean(days INT)
  RETURNS INT
  LANGUAGE SQL
  AS $$
BEGIN
  -- old ones first
  DELETE FROM log WHERE day < DATEADD(DAY, -:days, CURRENT_DATE());

  LET n INT := SQLROWCOUNT; -- how many
  RETURN n;
END;
$$;
CREATE FUNCTION twice(a INT) RETURNS INT AS $$ a * 2 $$;
CREATE FUNCTION all_of() RETURNS TABLE (a INT) AS $$ SELECT a FROM t $$;
CREATE FUNCTION py(a INT)
  RETURNS INT
  LANGUAGE PYTHON
  RUNTIME_VERSION = '3.12'
  HANDLER = 'f'
  AS $$
def f(a):
    return  a + 1   # twice
$$;
`
  expect(formatSql(written)).toBe(written)
  const given = written
    .replace('BEGIN\n  -- old ones first\n  DELETE FROM', 'begin\n    -- old ones first\n  delete   from')
    .replace('SELECT a FROM t', 'select a from t')
  expect(formatSql(given)).toBe(written)
})

test.each([
  ['comments above', `SELECT ${'-- c\n'.repeat(20_000)} a`],
  ['comments between', `${'-- c\n'.repeat(20_000)}SELECT a`],
  ['comments behind', `SELECT ${Array(20_000).fill('a -- c\n').join(', ')}`],
  ['values of a list', `SELECT a IN (${Array(20_000).fill('12345').join(', ')})`],
  ['conditions', `SELECT a WHERE ${Array(20_000).fill('b = 1').join(' AND ')}`],
  ['nesting', `${'SELECT * FROM ('.repeat(150)}SELECT 1${') x'.repeat(150)}`],
])('time is linear: %s', (_, sql) => {
  const before = process.cpuUsage()
  formatSql(sql)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(5)
})

test('templates stay where they are', () => {
  const templates = true
  expect(
    formatSql("{{ config(materialized='view') }}\n\nselect a,{{ b }} from {{ ref('t') }} where x='{{ y }}'", {
      templates,
    }),
  ).toBe("{{ config(materialized='view') }}\n\nSELECT a, {{ b }} FROM {{ ref('t') }} WHERE x = '{{ y }}'\n")
  const tagged = '{% set x = 1 %}\nselect a {% if x %} , b {% endif %} from t\n'
  expect(formatSql(tagged, { templates })).toBe(tagged)
})

test('what cannot be read is refused, with its place', () => {
  let failure: unknown
  try {
    formatSql('select 1;\nselect from where')
  } catch (error) {
    failure = error
  }
  expect(isMeshError(failure, 'SQL.SYNTAX') && failure.where).toMatchObject({ line: 2 })
})

const statements = readSuite().flatMap(({ name, cases }) =>
  cases
    .filter((each) => !each.refused && isReadable(each.sql))
    .map((each) => ({ ...each, name: `${name}:${each.line}` })),
)

function isReadable(sql: string): boolean {
  const { statements: found, diagnostics } = parseScript(sql)
  return diagnostics.length === 0 && found.length === 1
}

test('every statement of the suite keeps its meaning and its comments, and is laid out once and for all', () => {
  for (const { name, sql } of statements) {
    const once = formatSql(sql)
    expect(fingerprintSql(once), name).toBe(fingerprintSql(sql))
    expect(commentsOf(parseStatement(once)), name).toEqual(commentsOf(parseStatement(sql)))
    expect(formatSql(once), name).toBe(once)
  }
})

test('so is every statement with comments between its tokens', () => {
  const comment = fc.constantFrom(' /* c */ ', ' -- c\n', '\n-- c\n', '\n/* c\n c */\n', '\n\n  -- c\n\n')
  const places = fc.array(fc.tuple(fc.nat(), comment), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.nat(), places, (index, found) => {
      const { sql = '' } = statements[index % statements.length] ?? {}
      const tokens = tokenize(sql)
      const given = found
        .map(([at, text]) => [tokens[at % tokens.length]?.start ?? 0, text] as const)
        .sort(([left], [right]) => right - left)
        .reduce((text, [at, each]) => text.slice(0, at) + each + text.slice(at), sql)
      fc.pre(isReadable(given))
      const once = formatSql(given)
      expect(commentsIn(once)).toEqual(commentsIn(given))
      expect(formatSql(once), given).toBe(once)
    }),
    { numRuns: 500 },
  )
})

const commentsIn = (text: string): readonly string[] =>
  tokenize(text)
    .flatMap(({ trivia }) => trivia)
    .filter(({ kind }) => kind !== 'space')
    .map((each) => each.text.trimEnd().replace(/^\/\//, '--'))
    .sort()
