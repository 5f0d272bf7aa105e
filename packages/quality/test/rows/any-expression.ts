import fc from 'fast-check'

/** What an expression gives. */
export type ExpressionKind = 'number' | 'float' | 'text' | 'boolean' | 'date' | 'timestamp'

const { number, float, text, boolean, date, timestamp } = fc.letrec<Record<ExpressionKind, string>>((tie) => {
  const of = (kind: ExpressionKind) => tie(kind) as fc.Arbitrary<string>
  const call = (make: (...parts: string[]) => string, ...kinds: ExpressionKind[]) =>
    fc.tuple(...kinds.map(of)).map((parts) => make(...(parts as string[])))
  const binary = (operators: readonly string[], left: ExpressionKind, right = left) =>
    fc
      .tuple(of(left), fc.constantFrom(...operators), of(right))
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`)
  const chosen = (kind: ExpressionKind) => [
    call((a, b, c) => `IFF(${a}, ${b}, ${c})`, 'boolean', kind, kind),
    call((a, b) => `COALESCE(${a}, ${b})`, kind, kind),
    call((a, b) => `NULLIF(${a}, ${b})`, kind, kind),
    call(
      (a, b, c, d) => `CASE WHEN ${a} THEN ${b} WHEN ${c} THEN ${d} END`,
      'boolean',
      kind,
      'boolean',
      kind,
    ),
  ]
  const word = fc.constantFrom("'a'", "'ab'", "'b%'", "'_'", "''", "'é'", "'💧'", "'B'", "'12'")
  const unit = fc.constantFrom('year', 'quarter', 'month', 'week', 'day')
  const fine = fc.constantFrom('hour', 'minute', 'second', 'day', 'month')
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('I', 'N', '0', '1', '-2', '1.5', '0.05', '12'),
      binary(['+', '-'], 'number'),
      fc
        .tuple(fc.constantFrom('I', 'N', '3'), fc.constantFrom('I', 'N', '0.5'))
        .map(([a, b]) => `(${a} * ${b})`),
      fc.tuple(fc.constantFrom('I', 'N'), fc.constantFrom('7', '3', '0.4')).map(([a, b]) => `(${a} / ${b})`),
      fc.tuple(fc.constantFrom('I', 'N'), fc.constantFrom('2', '7')).map(([a, b]) => `MOD(${a}, ${b})`),
      call((a) => `(- ${a})`, 'number'),
      call((a) => `ABS(${a})`, 'number'),
      call((a) => `SIGN(${a})`, 'number'),
      call((a) => `ROUND(${a}, 1)`, 'number'),
      call((a) => `FLOOR(${a})`, 'number'),
      call((a) => `CEIL(${a})`, 'number'),
      call((a) => `LENGTH(${a})`, 'text'),
      fc.tuple(word, of('text')).map(([a, b]) => `POSITION(${a} IN ${b})`),
      call((a) => `REGEXP_COUNT(${a}, '[a-c]')`, 'text'),
      fc
        .tuple(
          fc.constantFrom(
            'YEAR',
            'MONTH',
            'DAY',
            'QUARTER',
            'DAYOFWEEK',
            'DAYOFYEAR',
            'WEEKISO',
            'YEAROFWEEKISO',
          ),
          of('date'),
        )
        .map(([name, a]) => `${name}(${a})`),
      fc
        .tuple(fc.constantFrom('HOUR', 'MINUTE', 'SECOND'), of('timestamp'))
        .map(([name, a]) => `${name}(${a})`),
      fc
        .tuple(fc.constantFrom('year', 'month', 'day', 'hour'), of('date'), of('timestamp'))
        .map(([part, a, b]) => `DATEDIFF(${part}, ${a}, ${b})`),
      call((a, b) => `(${a} - ${b})`, 'date', 'date'),
      ...chosen('number'),
    ),
    float: fc.oneof(
      { depthSize: 'small' },
      fc.constant('F'),
      binary(['+', '-', '*'], 'float'),
      call((a) => `ABS(${a})`, 'float'),
      call((a) => `FLOOR(${a})`, 'float'),
      call((a) => `CAST(${a} AS FLOAT)`, 'number'),
      ...chosen('float'),
    ),
    text: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('T', 'U'),
      word,
      binary(['||'], 'text'),
      call((a) => `UPPER(${a})`, 'text'),
      call((a) => `LOWER(${a})`, 'text'),
      call((a) => `TRIM(${a})`, 'text'),
      call((a) => `LTRIM(${a}, 'ab')`, 'text'),
      call((a) => `REVERSE(${a})`, 'text'),
      fc
        .tuple(of('text'), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
        .map(([a, at, size]) => `SUBSTR(${a}, ${at}, ${size})`),
      fc
        .tuple(fc.constantFrom('LEFT', 'RIGHT'), of('text'), fc.integer({ min: 0, max: 3 }))
        .map(([name, a, size]) => `${name}(${a}, ${size})`),
      fc
        .tuple(fc.constantFrom('LPAD', 'RPAD'), of('text'), fc.integer({ min: 0, max: 5 }))
        .map(([name, a, size]) => `${name}(${a}, ${size}, '-')`),
      call((a) => `REPLACE(${a}, 'a', '<>')`, 'text'),
      call((a) => `SPLIT_PART(${a}, 'b', 1)`, 'text'),
      call((a) => `REGEXP_REPLACE(${a}, '[a-c]+', '#')`, 'text'),
      fc.constantFrom('I', 'N').map((column) => `CAST(${column} AS VARCHAR)`),
      call((a) => `CAST(${a} AS VARCHAR)`, 'boolean'),
      call((a) => `CAST(${a} AS VARCHAR)`, 'date'),
      call((a) => `TO_CHAR(${a}, 'YYYY/MM/DD HH24:MI')`, 'timestamp'),
      call((a) => `DAYNAME(${a})`, 'date'),
      ...chosen('text'),
    ),
    boolean: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('B', 'TRUE', 'FALSE', 'NULL'),
      binary(['AND', 'OR'], 'boolean'),
      call((a) => `(NOT ${a})`, 'boolean'),
      binary(['=', '<>', '<', '<=', '>', '>='], 'number'),
      binary(['=', '<', '>='], 'float'),
      binary(['=', '<', '>'], 'number', 'float'),
      binary(['=', '<>', '<', '>'], 'text'),
      binary(['=', '<', '>='], 'date'),
      binary(['=', '<', '>='], 'date', 'timestamp'),
      call((a) => `(${a} IS NULL)`, 'text'),
      call((a) => `(${a} IS NOT NULL)`, 'number'),
      call((a) => `(${a} IS NOT TRUE)`, 'boolean'),
      call((a, b) => `(${a} IS DISTINCT FROM ${b})`, 'number', 'number'),
      call((a, b) => `EQUAL_NULL(${a}, ${b})`, 'text', 'text'),
      call((a, b, c) => `(${a} BETWEEN ${b} AND ${c})`, 'number', 'number', 'number'),
      call((a, b, c) => `(${a} NOT IN (${b}, ${c}, 1))`, 'number', 'number', 'number'),
      call((a, b) => `(${a} IN (${b}, 'ab', NULL))`, 'text', 'text'),
      fc
        .tuple(
          of('text'),
          fc.constantFrom('LIKE', 'ILIKE', 'NOT LIKE'),
          fc.constantFrom("'%b%'", "'_'", "'a%'", "'%é'", "''"),
        )
        .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      fc
        .tuple(of('text'), fc.constantFrom("'[a-c]*'", "'.'", "'a.*'", "'[^b]+'"))
        .map(([a, pattern]) => `(${a} RLIKE ${pattern})`),
      call((a) => `STARTSWITH(${a}, 'a')`, 'text'),
      call((a) => `CONTAINS(${a}, 'b')`, 'text'),
      ...chosen('boolean'),
    ),
    date: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('D', "DATE '2024-02-29'", "'2000-01-31'::DATE"),
      fc
        .tuple(unit, fc.integer({ min: -13, max: 13 }), of('date'))
        .map(([part, count, a]) => `DATEADD(${part}, ${count}, ${a})`),
      fc.tuple(unit, of('date')).map(([part, a]) => `DATE_TRUNC('${part}', ${a})`),
      call((a) => `LAST_DAY(${a})`, 'date'),
      call((a) => `CAST(${a} AS DATE)`, 'timestamp'),
      call((a) => `(${a} + 1)`, 'date'),
      ...chosen('date'),
    ),
    timestamp: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('S', "'2024-02-29 23:59:59.5'::TIMESTAMP"),
      fc
        .tuple(fine, fc.integer({ min: -50, max: 50 }), of('timestamp'))
        .map(([part, count, a]) => `DATEADD(${part}, ${count}, ${a})`),
      fc.tuple(fine, of('timestamp')).map(([part, a]) => `DATE_TRUNC('${part}', ${a})`),
      call((a) => `CAST(${a} AS TIMESTAMP_NTZ)`, 'date'),
      ...chosen('timestamp'),
    ),
  }
})

/** Any expression over the columns I, N, F, T, U, B, D and S, in Snowflake's SQL. */
export const anyExpression: fc.Arbitrary<string> = fc.oneof(number, float, text, boolean, date, timestamp)
