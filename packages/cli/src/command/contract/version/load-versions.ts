import { relative } from 'node:path'
import type { Diagnostic } from '@mesh/core'
import { isFolder, standardInput } from '../../../definition/walk-files.ts'
import { noContractFiles, usage } from '../../../errors.ts'
import type { CommandContext } from '../../context.ts'
import { checkSource } from '../check-source.ts'
import { findContractFiles } from '../find-contract-files.ts'
import { loadAgainstGit } from './load-against-git.ts'
import { pairDocuments } from './pair-documents.ts'
import { readVersion } from './read-version.ts'
import type { DocumentVersions, VersionedDocument } from './versioned-document.ts'

/** What is compared, and what cannot be. */
export interface LoadedVersions {
  readonly versions: readonly DocumentVersions[]
  readonly findings: readonly Diagnostic[]
}

/**
 * The versions that a command line names: files oldest first; two folders, whose documents meet by id; or files and folders
 * beside what they were in a git revision.
 *
 * @throws CLI.USAGE, CLI.UNREADABLE_FILE, CLI.NO_CONTRACT_FILES, CLI.NO_DEFINITION, CLI.UNKNOWN_REVISION, CONTRACT.INVALID
 */
export async function loadVersions(
  paths: readonly string[],
  against: string | undefined,
  context: CommandContext,
): Promise<LoadedVersions> {
  if (against !== undefined) {
    if (!/^git:./.test(against))
      throw usage(`${JSON.stringify(against)} is no revision: write git:<revision>`)
    return loadAgainstGit(paths, against.slice('git:'.length), context)
  }
  const [first, second, ...others] = paths
  if (first === undefined || second === undefined)
    throw usage('A second file is needed, or --against git:<revision>')
  const folders = await Promise.all(
    paths.map((path) => path !== standardInput && isFolder(path, context.cwd)),
  )
  if (!folders.includes(true)) return { versions: [await loadFiles(paths, context)], findings: [] }
  if (others.length > 0 || folders.includes(false)) throw usage('a folder is compared with one other folder')
  const [before, after] = [await loadFolder(first, context), await loadFolder(second, context)]
  if (before.length === 0 && after.length === 0) throw noContractFiles(paths)
  return { versions: pairDocuments(before, after), findings: [] }
}

async function loadFiles(files: readonly string[], context: CommandContext): Promise<DocumentVersions> {
  if (files.filter((file) => file === standardInput).length > 1)
    throw usage('- stands for one version only: what comes in is read once')
  const all: VersionedDocument[] = []
  for (const file of files) all.push(readVersion(await checkSource(file, context)))
  const [newest, ...earlier] = all.toReversed()
  const other = earlier.find(({ document }) => document.kind !== newest?.document.kind)
  if (other !== undefined)
    throw usage(
      `${other.file} and ${newest?.file} are a contract and a data product, which are no versions of each other`,
    )
  return { earlier: earlier.reverse(), ...(newest !== undefined && { newest }) }
}

async function loadFolder(folder: string, context: CommandContext): Promise<readonly VersionedDocument[]> {
  const { cwd } = context
  const all: VersionedDocument[] = []
  for (const file of await findContractFiles([folder], cwd, { mayBeNone: true }))
    all.push(readVersion(await checkSource(file, context), relative(folder, file)))
  return all
}
