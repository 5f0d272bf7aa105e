import { describe, expect, test } from 'vitest'
import { type CheckResult, type CheckRun, check, renderCheckRun, threshold } from '../../src/exports/index.ts'

const result = (facts: Omit<CheckResult, 'kind' | 'ms'>): CheckResult => ({
  kind: 'checkResult',
  ms: 4,
  ...facts,
})

const results: readonly CheckResult[] = [
  result({
    check: check.notNull('flights', 'date'),
    outcome: 'pass',
    value: 0,
    rows: 3_000_000,
    threshold: 'must be 0',
  }),
  result({
    check: check.range(
      'flights',
      'delay',
      { minimum: -120 },
      { description: 'No flight leaves hours early.' },
    ),
    outcome: 'fail',
    value: 3,
    rows: 3_000_000,
    threshold: 'must be 0',
    reproduce: 'SELECT DELAY FROM FLIGHTS WHERE (DELAY < -120) ORDER BY DELAY',
    samples: {
      columns: ['DELAY', 'NOTE'],
      rows: [
        [-1116, 'a\u001b[2J|b'],
        [-953, null],
      ],
      limit: 2,
    },
  }),
  result({
    check: check.freshness('flights', 'date', 86_400),
    outcome: 'warn',
    value: 801_299_520,
    threshold: 'should be at most 1 day',
  }),
  result({
    check: check.notNull({ name: 'no<where>' }, 'x'),
    outcome: 'error',
    threshold: 'must be 0',
    error: { code: 'SQL.NOT_FOUND', message: 'Table "no<where>" does not exist', hint: 'Create it.' },
  }),
  result({
    check: check.rowCount('airports', threshold.atLeast(3_000)),
    outcome: 'skipped',
    threshold: 'must be at least 3,000',
    reason: 'known, until Friday',
  }),
]

const run: CheckRun = {
  kind: 'checkRun',
  startedAt: '2026-01-02T00:00:00.000Z',
  ms: 1_234,
  statements: 4,
  engine: 'duckdb',
  outcome: 'error',
  counts: { pass: 1, skipped: 1, warn: 1, fail: 1, error: 1 },
  results,
}

test('text: by table, worst first, data cannot steer the terminal', () => {
  expect(renderCheckRun(run, 'text')).toBe(`FLIGHTS  3,000,000 rows
  ✗ DELAY is at least -120            3 invalid rows of 3,000,000 (0.0001 %)
      No flight leaves hours early.
      must be 0
      DELAY  NOTE
      -1116  a\\u{1b}[2J|b
      -953   NULL
  ! newest DATE is at most 1 day old  9,274.3 days old
      should be at most 1 day
  ✓ DATE is never NULL                0 rows without a value of 3,000,000

"no<where>"
  ? X is never NULL  SQL.NOT_FOUND: Table "no<where>" does not exist
      → Create it.

AIRPORTS
  – at least 3,000 rows  known, until Friday

1 not measured, 1 failed, 1 warned, 1 skipped, 1 passed; 5 checks in 4 statements, 1.2 s
`)
})

test('brief: what passes is only counted', () => {
  const [flights, missing, skipped] = renderCheckRun(run, 'text', { brief: true }).split('\n\n')
  expect(flights?.split('\n').at(-1)).toBe('  ✓ 1 more pass')
  expect([missing, skipped]).toEqual(renderCheckRun(run, 'text').split('\n\n').slice(1, 3))
})

test('colour changes nothing but colour', () => {
  const coloured = renderCheckRun(run, 'text', { color: true })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI colours are what is looked for
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderCheckRun(run, 'text'))
  expect(coloured).not.toBe(renderCheckRun(run, 'text'))
})

test('markdown: tables stay tables whatever the data says', () => {
  expect(
    renderCheckRun(run, 'markdown'),
  ).toBe(`**1 not measured, 1 failed, 1 warned, 1 skipped, 1 passed; 5 checks in 4 statements, 1.2 s**

### "no&lt;where&gt;"

| outcome | check | measured | asked for |
|---|---|---|---|
| ❔ error | X is never NULL | SQL.NOT\\_FOUND: Table "no&lt;where&gt;" does not exist | must be 0 |

<details><summary>X is never NULL</summary>

Create it.

</details>

### FLIGHTS (3,000,000 rows)

| outcome | check | measured | asked for |
|---|---|---|---|
| ❌ fail | DELAY is at least -120 | 3 invalid rows of 3,000,000 (0.0001 %) | must be 0 |
| ⚠️ warn | newest DATE is at most 1 day old | 9,274.3 days old | should be at most 1 day |

<details><summary>DELAY is at least -120</summary>

No flight leaves hours early.

| DELAY | NOTE |
|---|---|
| \`-1116\` | \`a\\u{1b}[2J\\|b\` |
| \`-953\` | \`NULL\` |

\`\`\`sql
SELECT DELAY FROM FLIGHTS WHERE (DELAY < -120) ORDER BY DELAY
\`\`\`

</details>

<details><summary>2 checks passed or skipped</summary>

- **FLIGHTS**: DATE is never NULL
- **AIRPORTS**: at least 3,000 rows (skipped: known, until Friday)

</details>
`)
})

test('junit: a suite a table, a case a check', () => {
  expect(renderCheckRun(run, 'junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="data quality" tests="5" failures="1" errors="1" skipped="1" time="1.234">
  <testsuite name="FLIGHTS" tests="3" failures="1" errors="0" skipped="0" timestamp="2026-01-02T00:00:00.000Z">
    <testcase classname="FLIGHTS" name="DELAY is at least -120 (FLIGHTS.DELAY invalidRows range)" time="0.004">
      <failure message="3 invalid rows of 3,000,000 (0.0001 %)" type="invalidRows">No flight leaves hours early.&#10;must be 0&#10;SELECT DELAY FROM FLIGHTS WHERE (DELAY &lt; -120) ORDER BY DELAY</failure>
    </testcase>
    <testcase classname="FLIGHTS" name="newest DATE is at most 1 day old (FLIGHTS.DATE ageSeconds)" time="0.004">
      <system-out>warning: 9,274.3 days old; should be at most 1 day</system-out>
    </testcase>
    <testcase classname="FLIGHTS" name="DATE is never NULL (FLIGHTS.DATE missingRows)" time="0.004"/>
  </testsuite>
  <testsuite name="&quot;no&lt;where&gt;&quot;" tests="1" failures="0" errors="1" skipped="0" timestamp="2026-01-02T00:00:00.000Z">
    <testcase classname="&quot;no&lt;where&gt;&quot;" name="X is never NULL (&quot;no&lt;where&gt;&quot;.X missingRows)" time="0.004">
      <error message="SQL.NOT_FOUND: Table &quot;no&lt;where&gt;&quot; does not exist" type="SQL.NOT_FOUND">must be 0&#10;Create it.</error>
    </testcase>
  </testsuite>
  <testsuite name="AIRPORTS" tests="1" failures="0" errors="0" skipped="1" timestamp="2026-01-02T00:00:00.000Z">
    <testcase classname="AIRPORTS" name="at least 3,000 rows (AIRPORTS rowCount)" time="0.004">
      <skipped message="known, until Friday"/>
    </testcase>
  </testsuite>
</testsuites>
`)
})

describe('an empty run', () => {
  const empty: CheckRun = {
    ...run,
    ms: 0,
    statements: 0,
    outcome: 'pass',
    counts: { pass: 0, skipped: 0, warn: 0, fail: 0, error: 0 },
    results: [],
  }
  test.each(['text', 'markdown', 'junit', 'json'] as const)('%s ends with a line break', (format) => {
    expect(renderCheckRun(empty, format).endsWith('\n')).toBe(true)
  })
})
