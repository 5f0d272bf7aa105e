import {
  createContractSet,
  lintContract,
  lintDataProduct,
  lintRules,
  productLintRules,
} from '@mesh/contracts'
import type { Diagnostic, Severity } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { countFindings } from '../../report/count-findings.ts'
import type { FindingFormat } from '../../report/finding-formats.ts'
import { writeFindings } from '../../report/write-findings.ts'
import type { CommandAction } from '../context.ts'
import { exitCodeOf } from '../print.ts'
import { type CheckedSource, checkSource } from './check-source.ts'
import { findContractFiles } from './find-contract-files.ts'

/** The options of `mesh contract lint`; `mesh contract check` has those that say how findings are written. */
export interface LintFileOptions {
  json?: boolean
  format: FindingFormat
  rule?: Readonly<Record<string, Severity | 'off'>>
  all?: boolean
  strict?: boolean
}

type Action = CommandAction<[string[], LintFileOptions]>

/** `mesh contract lint`: findings on stdout, a count on stderr; exit 4 for errors, with `--strict` for warnings too. */
export const lintContractFiles: Action = (context, paths, options) =>
  judgeFiles(context, paths, options, 'mesh contract lint', (source) => lintSource(source, options), true)

/** `mesh contract check`: what breaks the standard, and nothing else. */
export const checkContractFiles: Action = (context, paths, options) =>
  judgeFiles(context, paths, options, 'mesh contract check', ({ documents }) =>
    documents.flatMap(({ diagnostics }) => diagnostics),
  )

async function judgeFiles(
  context: Parameters<Action>[0],
  paths: readonly string[],
  { json, format, strict = false }: LintFileOptions,
  tool: string,
  judge: (source: CheckedSource) => readonly Diagnostic[],
  together = false,
): ReturnType<Action> {
  const { terminal, cwd, signal } = context
  const files = await findContractFiles(paths, cwd)
  const texts = new Map<string, string>()
  const found: Diagnostic[] = []
  const bar = terminal.progress('Reading')
  try {
    for (const [index, file] of files.entries()) {
      if (signal.aborted) return exitCode.interrupted
      bar.update(index / files.length, file)
      const source = await checkSource(file, context)
      if (source.text !== undefined) texts.set(file, source.text)
      found.push(...judge(source).map((each) => ({ ...each, where: { file, ...each.where } })))
    }
  } finally {
    bar.end()
  }
  if (together) found.push(...findingsBetween(texts, found))
  writeFindings(terminal, json === true ? 'json' : format, { tool, files, found, texts })
  const count = countFindings(files.length, found)
  terminal.say(found.length === 0 ? terminal.paint('good', count) : count)
  return strict && found.some(({ severity }) => severity === 'warning')
    ? exitCode.findings
    : exitCodeOf(found)
}

/** What is wrong between the files: references, ports, versions, inputs. What one file alone shows is said already. */
function findingsBetween(
  texts: ReadonlyMap<string, string>,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (texts.size < 2) return []
  const placed = ({ code, where }: Diagnostic) => `${code} ${where?.file} ${where?.line}:${where?.column}`
  const said = new Set(found.map(placed))
  const { diagnostics } = createContractSet([...texts].map(([path, text]) => ({ path, text })))
  return diagnostics.filter((each) => !said.has(placed(each)))
}

function lintSource(
  { documents }: CheckedSource,
  { rule = {}, all = false }: LintFileOptions,
): readonly Diagnostic[] {
  const optIn = all ? [...lintRules, ...productLintRules].filter(({ isOptIn }) => isOptIn) : []
  const rules = { ...Object.fromEntries(optIn.map(({ code, severity }) => [code, severity])), ...rule }
  return documents.flatMap((document) => {
    const { diagnostics, locate } = document
    if ('contract' in document && document.contract !== undefined)
      return [...diagnostics, ...lintContract(document.contract, { locate, rules })]
    if ('product' in document && document.product !== undefined)
      return [...diagnostics, ...lintDataProduct(document.product, { locate, rules })]
    return diagnostics
  })
}
