import { describeCheck } from '../check/describe-check.ts'
import type { CheckResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { Outcome } from '../run/outcome.ts'
import { escapeMarkup } from './escape-markup.ts'
import { groupResults, type TableResults } from './group-results.ts'
import { tellResult } from './tell-result.ts'
import { tellSegments } from './tell-segment.ts'

/** A run as JUnit XML: a suite a table, a case a check. A warning is a passed case that says so in its output. */
export function renderJUnit(run: CheckRun): string {
  const suites = groupResults(run.results).map((table) => renderSuite(table, run.startedAt))
  const head = `<testsuites name="data quality" ${totals(run.results)} time="${seconds(run.ms)}">`
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, '</testsuites>'].join('\n')}\n`
}

function renderSuite({ table, results }: TableResults, startedAt: string): string {
  const head = `  <testsuite name="${xml(table)}" ${totals(results)} timestamp="${xml(startedAt)}">`
  return [head, ...results.map((result) => renderCase(result, table)), '  </testsuite>'].join('\n')
}

function renderCase(result: CheckResult, table: string): string {
  const { check, ms } = result
  const head = `    <testcase classname="${xml(table)}" name="${xml(`${describeCheck(check)} (${check.id})`)}" time="${seconds(ms)}"`
  const body = renderBody(result)
  return body === '' ? `${head}/>` : `${head}>\n      ${body}\n    </testcase>`
}

function renderBody(result: CheckResult): string {
  const told = xml(tellResult(result))
  switch (result.outcome) {
    case 'pass':
      return ''
    case 'skipped':
      return `<skipped message="${told}"/>`
    case 'warn':
      return `<system-out>${xml(`warning: ${tellResult(result)}; ${result.threshold}`)}</system-out>`
    case 'fail':
      return `<failure message="${told}" type="${result.check.metric.kind}">${xml(explain(result))}</failure>`
    case 'error':
      return `<error message="${told}" type="${xml(result.error?.code ?? '')}">${xml(explain(result))}</error>`
  }
}
function explain(result: CheckResult): string {
  const { check, threshold, error, details = [], reproduce } = result
  const segments = tellSegments(result)
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped')
    .map(({ outcome, name, told }) => `${outcome}: ${name}: ${told}`)
  return [check.description, threshold, error?.why, error?.hint, ...details, ...segments, reproduce]
    .filter((line) => line !== undefined)
    .join('\n')
}

function totals(results: readonly CheckResult[]): string {
  const count = (wanted: Outcome): number => results.filter(({ outcome }) => outcome === wanted).length
  return `tests="${results.length}" failures="${count('fail')}" errors="${count('error')}" skipped="${count('skipped')}"`
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3)

// XML 1.0 has no way to write other control characters, nor lone surrogates.
const xml = (text: string): string =>
  escapeMarkup(
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]/g, '\ufffd'),
  )
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
