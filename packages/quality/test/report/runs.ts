import {
  type CheckResult,
  type CheckRun,
  check,
  type Outcome,
  outcomes,
  threshold,
} from '../../src/exports/index.ts'

/** A run over some results. */
export function runWith(results: readonly CheckResult[], facts: Partial<CheckRun> = {}): CheckRun {
  const counts = Object.fromEntries(
    outcomes.map((outcome) => [outcome, results.filter((each) => each.outcome === outcome).length]),
  ) as Record<Outcome, number>
  return {
    kind: 'checkRun',
    startedAt: '2026-01-02T00:00:00.000Z',
    ms: 1_234,
    statements: 4,
    engine: 'duckdb',
    outcome: outcomes.findLast((outcome) => counts[outcome] > 0) ?? 'pass',
    counts,
    results,
    ...facts,
  }
}

/** Texts that mean something to a terminal, to markup, to Markdown or to SQL. */
export const nastyTexts = [
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&amp; "quoted" \'single\' `tick` | pipe',
  'line\nbreak\r\n',
  '\u001b[2J\u0007\u0000',
  '\u202egnp.exe',
  '\u2028\u2029',
  '\ud800 lone',
  '| --- | <details>',
  '```\n# heading',
  '@everyone <!channel> <https://evil.example|ok> *bold* _it_ ~x~',
  '😀 é e\u0301 ü',
]

// A name is not empty, has no NUL and is well-formed.
const nameOf = (text: string): string =>
  `T${text.toWellFormed().replaceAll('\0', '')}`.slice(0, 255).toWellFormed()

/** A result that says the text wherever a text from outside can stand. */
export const resultSaying = (text: string, outcome: Outcome): CheckResult => ({
  kind: 'checkResult',
  check: {
    ...check.accepted({ schema: nameOf(text), name: nameOf(text) }, 'x', [text], {
      id: text,
      description: text,
      severity: text,
      must: threshold.atMost(0.1, 'fractionOfRows'),
    }),
    filter: text,
    source: { contract: { id: text, version: text }, pointer: text },
  },
  outcome,
  ...(outcome === 'error' || outcome === 'skipped' ? {} : { value: 3, rows: 1_000 }),
  ...(outcome === 'error' && {
    error: { code: 'SQL.NOT_FOUND', message: text, why: text, hint: text, where: { file: text } },
  }),
  ...(outcome === 'skipped' && { reason: text }),
  threshold: text,
  details: [text, text],
  segments: [{ key: text, values: [text, null], outcome: 'fail', value: 1, rows: 2, comparison: text }],
  reproduce: text,
  samples: { columns: [text], rows: [[text], [null], [{ text }], [12n]], limit: 5 },
  ms: 4,
})
