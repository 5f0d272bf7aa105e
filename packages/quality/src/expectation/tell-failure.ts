import { oneLine } from '../report/one-line.ts'
import { renderText } from '../report/render-text.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { RowComplaint } from './row-complaints.ts'

/** Most kinds of complaints, and most statements, that are shown. */
const most = 5

/**
 * What a run found and is not right, for the output of a test: the checks that do not pass with some of their rows, then single
 * rows, then the SQL that gives all broken rows where an engine has them.
 */
export function tellFailure(
  title: string,
  run: CheckRun,
  complaints: readonly RowComplaint[] = [],
  masked: ReadonlySet<string> = new Set(),
): string {
  const results = run.results.filter(({ outcome }) => outcome !== 'pass')
  // The report ends with a summary; the title says what matters of it.
  const checks =
    results.length === 0
      ? []
      : renderText({ ...run, results }, {})
          .trimEnd()
          .split('\n\n')
          .slice(0, -1)
  const queries = results.flatMap(({ reproduce, samples }) =>
    reproduce === undefined || samples === undefined ? [] : [`  ${oneLine(reproduce)}`],
  )
  return [
    title,
    ...checks,
    ...tellRows(complaints, masked),
    ...(queries.length === 0 ? [] : [['All of the rows:', ...queries.slice(0, most)].join('\n')]),
  ].join('\n\n')
}

/** The first row of each kind of complaint about a column. */
function tellRows(complaints: readonly RowComplaint[], masked: ReadonlySet<string>): readonly string[] {
  const kinds = Map.groupBy(complaints, ({ table, column, issue }) =>
    JSON.stringify([table, column, issue.code]),
  )
  const told = [...kinds.values()].flatMap((alike) => {
    const [first] = alike
    return first === undefined
      ? []
      : [{ ...tellRow(first, masked), more: new Set(alike.map(({ row }) => row)).size - 1 }]
  })
  const width = Math.max(0, ...told.slice(0, most).map(({ place }) => place.length))
  const lines = told
    .slice(0, most)
    .map(
      ({ place, words, more }) =>
        `  ✗ ${place.padEnd(width)}  ${words}${more === 0 ? '' : `, and so in ${more} more row${more === 1 ? '' : 's'}`}`,
    )
  const rest = told.length - lines.length
  return lines.length === 0
    ? []
    : [[...lines, ...(rest > 0 ? [`    and ${rest} more kinds`] : [])].join('\n')]
}

function tellRow({ table, row, issue }: RowComplaint, masked: ReadonlySet<string>) {
  const inside = issue.path.map((each) => (typeof each === 'number' ? `[${each}]` : `.${each}`)).join('')
  const isMasked = masked.has(`${table}.${String(issue.path[0])}`)
  return {
    place: oneLine(`${table}[${row}]${inside}`),
    words: oneLine(isMasked ? `Expected ${issue.expected}, found ***` : issue.message),
  }
}
