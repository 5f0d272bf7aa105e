import { expect, test } from 'vitest'
import { summarizeCheckRun } from '../../src/exports/index.ts'

const check = (id: string, contract: string) => ({
  kind: 'check',
  id,
  table: { database: 'D', schema: 'S', name: 'Odd name' },
  metric: { kind: 'rowCount' },
  source: { contract: { id: contract, version: '1.0.0' }, pointer: '/schema/0' },
  sample: { columns: [], masked: [] },
})

const run = {
  kind: 'checkRun',
  startedAt: '2026-01-01T00:00:00Z',
  ms: 1,
  statements: 1,
  engine: 'duckdb',
  outcome: 'error',
  counts: { pass: 1, skipped: 0, warn: 0, fail: 1, error: 1 },
  results: [
    {
      kind: 'checkResult',
      check: check('ok', 'a'),
      outcome: 'pass',
      value: 5,
      threshold: 'at least 1',
      ms: 1,
    },
    {
      kind: 'checkResult',
      check: check('bad', 'a'),
      outcome: 'fail',
      value: 2,
      rows: 9,
      threshold: 'exactly 0',
      samples: { columns: ['K'], rows: [[12345678901234567890n, new Uint8Array([1, 255]), null]], limit: 5 },
      ms: 1,
    },
    {
      kind: 'checkResult',
      check: check('other', 'b'),
      outcome: 'error',
      threshold: 'exactly 0',
      error: { code: 'SQL.NOT_FOUND', message: 'No such table' },
      ms: 1,
    },
  ],
} as const

test('keeps the results of one contract, failing first, as JSON', () => {
  const summary = summarizeCheckRun(run, { contract: 'a', describe: ({ id }) => `promise ${id}` })
  expect(summary).toEqual({
    kind: 'qualitySummary',
    startedAt: '2026-01-01T00:00:00Z',
    outcome: 'fail',
    counts: { pass: 1, skipped: 0, warn: 0, fail: 1, error: 0 },
    results: [
      {
        id: 'bad',
        table: 'D.S."Odd name"',
        promise: 'promise bad',
        outcome: 'fail',
        measured: 2,
        rows: 9,
        allowed: 'exactly 0',
        samples: { columns: ['K'], rows: [['12345678901234567890', '01ff', null]] },
        contract: 'a',
      },
      {
        id: 'ok',
        table: 'D.S."Odd name"',
        promise: 'promise ok',
        outcome: 'pass',
        measured: 5,
        allowed: 'at least 1',
        contract: 'a',
      },
    ],
  })
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
})

test('of a whole run the worst outcome comes first, with its reason', () => {
  const { outcome, results } = summarizeCheckRun(run)
  expect([outcome, results[0]?.reason]).toEqual(['error', 'No such table'])
})
