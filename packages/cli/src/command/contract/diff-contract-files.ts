import {
  type CompatibilityPolicy,
  type IgnoreEntry,
  parseIgnoreList,
  renderDiffMarkdown,
  suggestVersion,
} from '@mesh/contracts'
import { type Diagnostic, formatDiagnostic } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import type { Terminal } from '../../console/terminal.ts'
import { junitReport } from '../../report/junit-report.ts'
import { sarifReport } from '../../report/sarif-report.ts'
import type { CommandAction, CommandContext } from '../context.ts'
import { printJson } from '../print.ts'
import { readSql } from '../sql/read-sql.ts'
import { type ComparedVersions, compareVersions } from './compare-versions.ts'
import type { DiffFormat } from './diff-formats.ts'
import { loadVersions } from './load-versions.ts'
import { printChanges } from './print-changes.ts'

interface Options {
  json?: boolean
  format: DiffFormat
  policy: CompatibilityPolicy
  ignore?: string
  against?: string
}

const tool = 'mesh contract diff'

/** `mesh contract diff`: the changes on stdout, exit 4 when the policy forbids one of them or the version is too small. */
export const diffContractFiles: CommandAction<[string[], Options]> = async (
  context,
  paths,
  { json, format, policy, ignore, against },
) => {
  const { terminal } = context
  const list = ignore === undefined ? noList : await readList(ignore, context)
  const versions = await loadVersions(paths, against, context)
  const compared = versions
    .map((each) => compareVersions(each, policy, list.entries))
    .filter((each) => each !== undefined)
  const problems = [...list.diagnostics, ...compared.flatMap(({ findings }) => findings)]
  write(terminal, json === true ? 'json' : format, compared, problems)
  terminal.say(summary(compared, policy))
  const isForbidden = compared.some(({ violations }) => violations > 0)
  return isForbidden || problems.some(({ severity }) => severity === 'error')
    ? exitCode.findings
    : exitCode.ok
}

const noList = { entries: [] as readonly IgnoreEntry[], diagnostics: [] as readonly Diagnostic[] }

const readList = async (file: string, context: CommandContext) => {
  const { entries, diagnostics } = parseIgnoreList(await readSql(file, context), { file })
  return { entries, diagnostics }
}

function write(
  terminal: Terminal,
  format: DiffFormat,
  compared: readonly ComparedVersions[],
  problems: readonly Diagnostic[],
): void {
  const found = [...compared.flatMap(({ changed }) => changed), ...problems]
  const files = compared.map(({ file }) => file)
  if (format === 'json') {
    const all = compared.map(({ diff, changed: _, ...rest }) => ({ ...diff, ...rest }))
    printJson(terminal, all.length === 1 ? { ...all[0], findings: problems } : all)
  } else if (format === 'sarif') printJson(terminal, sarifReport(tool, found))
  else if (format === 'junit') terminal.out(junitReport(tool, files, found))
  else if (format === 'markdown')
    for (const { file, diff, before, after } of compared) {
      const suggested = suggestVersion(before, diff.step)
      const versions = { before, after, ...(suggested !== undefined && { suggested }) }
      terminal.out(renderDiffMarkdown(diff, { title: file, versions }).trimEnd())
    }
  else {
    for (const { file, diff } of compared) {
      if (compared.length > 1 && diff.changes.length > 0) terminal.out(file)
      printChanges(terminal, diff.changes)
    }
    for (const each of problems) terminal.out(formatDiagnostic(each))
  }
}

function summary(compared: readonly ComparedVersions[], policy: CompatibilityPolicy): string {
  const changes = compared.flatMap(({ diff }) => diff.changes)
  const ignored = compared.reduce((sum, each) => sum + each.ignored.length, 0)
  const accepted = ignored === 0 ? '' : `, ${ignored} accepted`
  if (changes.length === 0) return `No changes${accepted}`
  const breaking = compared.reduce((sum, { violations }) => sum + violations, 0)
  const step = (['major', 'minor', 'patch'] as const).find((each) =>
    compared.some(({ diff }) => diff.step === each),
  )
  return `${changes.length} change${changes.length === 1 ? '' : 's'}, ${breaking} of them breaking under policy ${policy}${accepted}: a ${step} version step`
}
