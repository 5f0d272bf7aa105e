import {
  lintContract,
  lintContractSet,
  lintDataProduct,
  lintRules,
  productLintRules,
  type SetContract,
  type SetProduct,
} from '@mesh/contracts'
import type { Diagnostic, Severity } from '@mesh/core'
import { exitCode } from '../../console/exit-code.ts'
import { countFindings } from '../../report/count-findings.ts'
import { failureOf } from '../../report/failure-of.ts'
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

/**
 * `mesh contract lint`: findings on stdout, a count on stderr; exit 4 for errors, with `--strict` for warnings too, and 2 when a
 * file cannot be read.
 */
export const lintContractFiles: Action = (context, paths, options) =>
  judgeFiles(context, paths, options, 'mesh contract lint', (sources) => lintSources(sources, options))

/** `mesh contract check`: what breaks the standard, and nothing else. */
export const checkContractFiles: Action = (context, paths, options) =>
  judgeFiles(context, paths, options, 'mesh contract check', () => [])

async function judgeFiles(
  context: Parameters<Action>[0],
  paths: readonly string[],
  { json, format, strict = false }: LintFileOptions,
  tool: string,
  lint: (sources: readonly CheckedSource[]) => readonly Diagnostic[],
): ReturnType<Action> {
  const { terminal, cwd, signal } = context
  const files = await findContractFiles(paths, cwd)
  const sources: CheckedSource[] = []
  const unopened: Diagnostic[] = []
  const bar = terminal.progress('Reading')
  try {
    for (const [index, file] of files.entries()) {
      if (signal.aborted) return exitCode.interrupted
      bar.update(index / files.length, file)
      try {
        sources.push(await checkSource(file, context))
      } catch (error) {
        // One of many does not hide what is wrong with the others.
        if (files.length === 1) throw error
        unopened.push(failureOf(error, file))
      }
    }
  } finally {
    bar.end()
  }
  const broken = sources.flatMap(({ documents }) => documents.flatMap(({ diagnostics }) => diagnostics))
  const found = inOrder([...unopened, ...broken, ...lint(sources)], files)
  const texts = new Map(sources.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])))
  writeFindings(terminal, json === true ? 'json' : format, { tool, files, found, texts })
  const count = countFindings(files.length, found)
  terminal.say(found.length === 0 ? terminal.paint('good', count) : count)
  if (unopened.length > 0) return exitCode.failed
  return strict && found.some(({ severity }) => severity === 'warning')
    ? exitCode.findings
    : exitCodeOf(found)
}

/** Findings file by file, each from its first line to its last. */
function inOrder(found: readonly Diagnostic[], files: readonly string[]): readonly Diagnostic[] {
  const position = new Map(files.map((file, at) => [file, at]))
  const at = ({ where }: Diagnostic) => position.get(where?.file ?? '') ?? files.length
  return found.toSorted(
    (left, right) =>
      at(left) - at(right) ||
      (left.where?.line ?? 0) - (right.where?.line ?? 0) ||
      (left.where?.column ?? 0) - (right.where?.column ?? 0),
  )
}

/** What is wrong in the documents and, where there are several, between them. */
function lintSources(
  sources: readonly CheckedSource[],
  { rule = {}, all = false }: LintFileOptions,
): readonly Diagnostic[] {
  const optIn = all ? [...lintRules, ...productLintRules].filter(({ isOptIn }) => isOptIn) : []
  const rules = { ...Object.fromEntries(optIn.map(({ code, severity }) => [code, severity])), ...rule }
  const contracts: SetContract[] = []
  const products: SetProduct[] = []
  for (const { file: path, documents } of sources)
    for (const { locate, ...checked } of documents)
      if (checked.kind === 'DataProduct') {
        if (checked.product !== undefined) products.push({ path, product: checked.product, locate })
      } else if (checked.contract !== undefined) contracts.push({ path, contract: checked.contract, locate })
  if (contracts.length + products.length > 1) return lintContractSet({ contracts, products }, { rules })
  return [
    ...contracts.flatMap(({ contract, locate }) => lintContract(contract, { locate, rules })),
    ...products.flatMap(({ product, locate }) => lintDataProduct(product, { locate, rules })),
  ]
}
