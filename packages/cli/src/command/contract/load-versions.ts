import type { Contract, DataProduct } from '@mesh/contracts'
import { parseContract, parseDataProduct } from '@mesh/contracts'
import type { Location } from '@mesh/core'
import { readGitFile } from '../../definition/read-git-file.ts'
import { isFolder, standardInput } from '../../definition/walk-files.ts'
import { noDefinition, usage } from '../../errors.ts'
import type { CommandContext } from '../context.ts'
import { type CheckedSource, checkSource, checkText } from './check-source.ts'
import { findContractFiles } from './find-contract-files.ts'

/** One version of a document, and where its parts are. */
export interface VersionedDocument {
  readonly file: string
  readonly document: Contract | DataProduct
  readonly locate: (pointer: string) => Location
}

/** The versions of one document, oldest first; the last is judged. A document that is new or gone has one version. */
export type Versions = readonly VersionedDocument[]

/**
 * The versions that a command line names: files oldest first; two folders, whose documents meet by id; or files beside what
 * they were in a git revision.
 *
 * @throws CLI.USAGE, CLI.NO_DEFINITION, CLI.UNKNOWN_REVISION, CONTRACT.INVALID
 */
export async function loadVersions(
  paths: readonly string[],
  against: string | undefined,
  context: CommandContext,
): Promise<readonly Versions[]> {
  const { cwd } = context
  if (against !== undefined) {
    if (!against.startsWith('git:'))
      throw usage(`${JSON.stringify(against)} is no revision: write git:<revision>`)
    const revision = against.slice('git:'.length)
    const files = await findContractFiles(paths, cwd)
    return Promise.all(
      files.map(async (file) => {
        const text = await readGitFile(file, cwd, revision)
        const older = { file: file, text, documents: [checkText(text, file)] }
        return [onlyOne(older), onlyOne(await checkSource(file, context))]
      }),
    )
  }
  if (paths.length < 2) throw usage('A second file is needed, or --against git:<revision>')
  const folders = await Promise.all(paths.map((path) => path !== standardInput && isFolder(path, cwd)))
  if (!folders.includes(true))
    return [await Promise.all(paths.map(async (path) => onlyOne(await checkSource(path, context))))]
  if (paths.length > 2 || folders.includes(false)) throw usage('a folder is compared with one other folder')
  const [before = [], after = []] = await Promise.all(
    paths.map(async (path) => {
      const files = await findContractFiles([path], cwd)
      return (await Promise.all(files.map((file) => checkSource(file, context)))).map(onlyOne)
    }),
  )
  return after.flatMap((newer) => {
    const older = before.find(
      ({ document }) => document.kind === newer.document.kind && document.id === newer.document.id,
    )
    return older === undefined ? [] : [[older, newer]]
  })
}

function onlyOne({ file, text, documents }: CheckedSource): VersionedDocument {
  const [checked, another] = documents
  if (checked === undefined || another !== undefined)
    throw noDefinition(file, 'It defines several documents; one is needed here.')
  const document =
    'contract' in checked ? checked.contract : 'product' in checked ? checked.product : undefined
  if (document !== undefined) return { file, document, locate: checked.locate }
  // The parser says what is wrong, with every problem.
  const parsed = /^\s*["']?kind["']?\s*:\s*["']?DataProduct/m.test(text ?? '')
    ? parseDataProduct(text ?? '', { file })
    : parseContract(text ?? '', { file })
  return { file, document: parsed, locate: checked.locate }
}
