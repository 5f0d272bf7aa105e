import { type CompatibilityPolicy, type IgnoreEntry, parseIgnoreList } from '@mesh/contracts'
import type { Diagnostic } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { readSource } from '../../definition/read-source.ts'
import type { CommandAction, CommandContext } from '../context.ts'
import type { DiffFormat } from './diff-formats.ts'
import { compareVersions } from './version/compare-versions.ts'
import { judgeVersions } from './version/judge-versions.ts'
import { loadVersions } from './version/load-versions.ts'
import { tellChanges } from './version/tell-changes.ts'
import { writeChanges } from './version/write-changes.ts'

interface Options {
  json?: boolean
  format: DiffFormat
  policy: CompatibilityPolicy
  ignore?: string
  against?: string
}

/** `mesh contract diff`: the changes on stdout, exit 4 when the policy forbids one of them or the version is too small. */
export const diffContractFiles: CommandAction<[string[], Options]> = async (
  context,
  paths,
  { json, format, policy, ignore, against },
) => {
  const { terminal } = context
  const list = ignore === undefined ? noList : await readList(ignore, context)
  const loaded = await loadVersions(paths, against, context)
  const { documents, findings } = judgeVersions(
    loaded.versions.map((each) => compareVersions(each, policy)),
    policy,
    list.entries,
  )
  const problems = [...list.diagnostics, ...loaded.findings, ...findings]
  writeChanges(terminal, json === true ? 'json' : format, documents, problems)
  terminal.say(tellChanges(documents, policy))
  const isForbidden = documents.some(({ violations }) => violations > 0)
  return isForbidden || problems.some(({ severity }) => severity === 'error')
    ? exitCode.findings
    : exitCode.ok
}

const noList = { entries: [] as readonly IgnoreEntry[], diagnostics: [] as readonly Diagnostic[] }

const readList = async (file: string, context: CommandContext) => {
  const { entries, diagnostics } = parseIgnoreList(await readSource(file, context), { file })
  return { entries, diagnostics }
}
