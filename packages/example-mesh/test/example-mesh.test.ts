import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTerminal } from '@mesh/cli'
import { metricColumns } from '@mesh/quality'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoOutcome, runDemo } from '../src/run-demo.ts'

let folder: string
let reportFile: string
let outcome: DemoOutcome
let output = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh-example-'))
  reportFile = join(folder, 'report.html')
  const stream = {
    write: (text: string) => {
      output += text
    },
  }
  const terminal = createTerminal({ stdout: stream, stderr: stream, env: {} })
  outcome = await runDemo(terminal, { reportFile, signal: new AbortController().signal })
}, 180_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Broken rows, or the measured number, of every check that did not pass. */
const findings = () =>
  Object.fromEntries(
    outcome.checks.results
      .filter((each) => each.outcome !== 'pass')
      .map(({ check, outcome: verdict, value }) => [
        `${check.table.name} ${metricColumns(check.metric).join(',')} ${check.metric.kind}`,
        [verdict, value],
      ]),
  )

describe('the example mesh', () => {
  test('the first plan creates and destroys nothing', () => {
    expect(outcome.firstPlan.steps.length).toBeGreaterThan(20)
    expect(outcome.firstPlan.steps.filter((each) => each.risk !== 'safe' || each.kind === 'drop')).toEqual([])
    expect(outcome.applied.notDone).toEqual([])
  })

  test('every row of the files arrives', () => {
    expect(outcome.loaded).toEqual({ FLIGHTS: 3_000_000, AIRPORTS: 3_376, BIRD_STRIKES: 10_000 })
  })

  test('punctuality reads what it declared, and nothing else', () => {
    expect(outcome.access).toEqual({
      role: 'PUNCTUALITY_DELAYS_OWNER',
      allowed: 'FLIGHT_OPERATIONS.FLIGHTS.FLIGHTS',
      allowedRows: 3_000_000,
      refused: 'SAFETY.BIRD_STRIKES.BIRD_STRIKES',
      refusal: expect.stringMatching(/^SQL\.(AUTHORIZATION|NOT_FOUND)$/),
    })
  })

  test('the checks find what is wrong with the data, and nothing more', () => {
    // Each number was counted in DuckDB, from the files themselves.
    expect(findings()).toEqual({
      'FLIGHTS DELAY invalidRows': ['fail', 11],
      'FLIGHTS DATE,ORIGIN,DESTINATION surplusRows': ['fail', 7_892],
      'AIRPORTS CITY missingRows': ['fail', 12],
      'AIRPORTS STATE missingRows': ['fail', 12],
      'BIRD_STRIKES DAMAGE invalidRows': ['fail', 15],
      'BIRD_STRIKES  customMetric': ['fail', 55],
      'BIRD_STRIKES SPEED_KNOTS missingRows': ['warn', 2_836],
    })
  })

  test('nothing could not be evaluated', () => {
    expect(outcome.checks.counts).toMatchObject({ error: 0, skipped: 0 })
  })

  test('the search finds the derived product first', () => {
    expect(outcome.found[0]).toBe('urn:mesh:product:punctuality:delays:v1')
  })

  test('the second plan is empty', () => {
    expect(outcome.secondPlan.steps).toEqual([])
  })

  test('the breaking change is found, hits punctuality, and is refused without consent', () => {
    expect(outcome.proposal.diff.step).toBe('major')
    const removed = outcome.proposal.impacts.find((each) => each.change.code === 'CONTRACT.COLUMN_REMOVED')
    expect(removed?.verdict).toBe('breaking')
    expect(
      removed?.hits.map(({ ref }) => `${ref.dataset.name}.${'column' in ref ? ref.column : '*'}`),
    ).toEqual([
      'ROUTE_DELAYS.*',
      'ROUTE_DELAYS.LATE_FLIGHTS',
      'ROUTE_DELAYS.MEAN_DELAY',
      'AIRPORT_DELAYS.*',
      'AIRPORT_DELAYS.LATE_SHARE',
    ])
    expect(outcome.proposal.plan.steps.map((each) => [each.kind, each.risk])).toContainEqual([
      'alter',
      'destructive',
    ])
    expect(outcome.refusal).toBe('SNOWFLAKE.CONSENT_REQUIRED')
  })

  test('the report tells of every product and loads nothing', async () => {
    const html = await readFile(reportFile, 'utf8')
    for (const name of ['flights', 'airports', 'bird-strikes', 'delays']) expect(html).toContain(name)
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^"]*\.(?:js|css)/)
    expect(html.trimEnd().endsWith('</html>')).toBe(true)
  })

  test('what it says is plain text where there is no terminal', () => {
    expect(output).toContain('8  Leave a report')
    expect(output).not.toContain('\u001b')
  })
})
