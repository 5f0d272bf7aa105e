import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckResult, check, outcomes, renderCheckRun, threshold } from '../../src/exports/index.ts'
import { nastyTexts, resultSaying, runWith } from './runs.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/

describe('text', () => {
  test('no text from outside steers the terminal', () => {
    const text = (each: string) =>
      renderCheckRun(runWith(outcomes.map((outcome) => resultSaying(each, outcome))), 'text')
    for (const each of nastyTexts) expect(text(each)).not.toMatch(steering)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (each) => {
        expect(text(each)).not.toMatch(steering)
      }),
      { numRuns: 20 },
    )
  })

  test('lines fit the terminal, but for statements', () => {
    const run = runWith(
      outcomes.map((outcome) => ({
        ...resultSaying(
          'a text that is long enough to be broken several times, 漢字漢字漢字漢字漢字 and more',
          outcome,
        ),
        check: check.notNull('t', 'a_rather_long_name_of_a_column_that_nobody_would_type_twice_a_day', {
          description: 'Unbroken'.repeat(20),
        }),
      })),
    )
    for (const width of [40, 57, 80, 120])
      for (const line of renderCheckRun(run, 'text', { width }).split('\n').slice(0, -2)) {
        const cells = line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0)
        expect(cells, line).toBeLessThanOrEqual(width)
      }
  })

  test('columns line up under wide characters', () => {
    const run = runWith([
      { ...resultSaying('x', 'pass'), check: check.notNull('t', '"漢字"') },
      { ...resultSaying('x', 'pass'), check: check.notNull('t', 'abcd') },
    ])
    expect(renderCheckRun(run, 'text').split('\n').slice(1, 3)).toEqual([
      '  ✓ 漢字 is never NULL  3 rows without a value of 1,000 (0.3 %); 1 of 1 segment',
      '  ✓ ABCD is never NULL  3 rows without a value of 1,000 (0.3 %); 1 of 1 segment',
    ])
  })

  test('segments: the worst of them, the others counted', () => {
    const segment = (n: number): NonNullable<CheckResult['segments']>[number] => ({
      key: `[${n}]`,
      values: [n, n === 3 ? null : 'A\u001b'],
      outcome: n < 8 ? 'fail' : 'pass',
      value: n,
      rows: 10,
      comparison: '4 before',
    })
    const result: CheckResult = {
      kind: 'checkResult',
      check: check.notNull('t', 'x', { must: threshold.exactly(0) }),
      outcome: 'fail',
      value: 28,
      rows: 100,
      segments: Array.from({ length: 9 }, (_, index) => segment(index + 1)),
      threshold: 'must be 0',
      ms: 1,
    }
    expect(
      renderCheckRun(runWith([result]), 'text')
        .split('\n')
        .slice(1, -2)
        .join('\n'),
    ).toBe(
      `  ✗ X is never NULL  28 rows without a value of 100 (28 %); 7 of 9 segments
      must be 0
      ✗ 1, A\\u{1b}  1 row without a value of 10 (10 %); 4 before
      ✗ 2, A\\u{1b}  2 rows without a value of 10 (20 %); 4 before
      ✗ 3, NULL     3 rows without a value of 10 (30 %); 4 before
      ✗ 4, A\\u{1b}  4 rows without a value of 10 (40 %); 4 before
      ✗ 5, A\\u{1b}  5 rows without a value of 10 (50 %); 4 before
      and 2 more segments
`,
    )
  })

  test('a history that did not take the run is told', () => {
    const historyError = { code: 'QUALITY.HISTORY_FAILED', message: 'The history "x" cannot be written' }
    expect(renderCheckRun(runWith([], { historyError }), 'text')).toBe(
      '0 checks in 4 statements, 1.2 s\nThe history did not take this run: QUALITY.HISTORY_FAILED: The history "x" cannot be written\n',
    )
  })
})
