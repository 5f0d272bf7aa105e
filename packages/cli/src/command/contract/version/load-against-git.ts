import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { decodeText } from '../../../definition/decode-text.ts'
import type { GitRevision } from '../../../definition/git/git-revision.ts'
import { openGitRevision } from '../../../definition/git/open-git-revision.ts'
import { isModule } from '../../../definition/is-module.ts'
import { standardInput } from '../../../definition/walk-files.ts'
import { noContractFiles, usage } from '../../../errors.ts'
import type { CommandContext } from '../../context.ts'
import { checkSource } from '../check-source.ts'
import { contractFile, findContractFiles } from '../find-contract-files.ts'
import type { LoadedVersions } from './load-versions.ts'
import { pairDocuments } from './pair-documents.ts'
import { type OlderVersion, readOlderVersion } from './read-older-version.ts'
import { readVersion } from './read-version.ts'
import type { VersionedDocument } from './versioned-document.ts'

/**
 * Files and folders beside what they were in a revision of the repository of the first of them. A document that is new in its
 * place is looked for in all of the repository, by its id. One that was broken then is not compared, which is a warning.
 *
 * @throws CLI.USAGE, CLI.UNREADABLE_FILE, CLI.NO_CONTRACT_FILES, CLI.UNKNOWN_REVISION, CONTRACT.INVALID for a file as it is now
 */
export async function loadAgainstGit(
  paths: readonly string[],
  name: string,
  context: CommandContext,
): Promise<LoadedVersions> {
  const { cwd } = context
  const [first = ''] = paths
  const foreign = paths.find((path) => path === standardInput || isModule(path))
  if (foreign !== undefined)
    throw usage(`only ODCS and ODPS files are compared with a revision, and ${foreign} is none`)
  const revision = await openGitRevision(nearestFolder(resolve(cwd, first)), name)

  const old = new Set<string>()
  const now: string[] = []
  for (const path of paths) {
    const place = await revision.pathOf(resolve(cwd, path))
    if (place === '..' || place.startsWith('../')) throw usage(`${path} is not in the repository of ${first}`)
    const inside = filesAt(revision, place)
    for (const file of inside) old.add(file)
    if (inside.length === 0 || existsSync(resolve(cwd, path))) now.push(path)
  }
  const after: VersionedDocument[] = []
  for (const file of await findContractFiles(now, cwd, { mayBeNone: true }))
    after.push(readVersion(await checkSource(file, context), await revision.pathOf(resolve(cwd, file))))
  if (after.length === 0 && old.size === 0) throw noContractFiles(paths)

  const root = revision.root
  const read = async (files: readonly string[]): Promise<readonly OlderVersion[]> =>
    (await revision.read(files)).map((bytes, at) => {
      const place = files[at] ?? ''
      const file = relative(cwd, resolve(root, place))
      return readOlderVersion(decodeText(bytes, `${name}:${place}`), { file, place, revision: name })
    })
  const older = await read([...old])
  const broken = older.flatMap(({ problem }) => problem ?? [])
  const notCompared = new Set(older.flatMap(({ place, problem }) => (problem === undefined ? [] : place)))
  const compared = after.filter(({ place }) => !notCompared.has(place))
  const known = older.flatMap(({ version }) => version ?? [])
  const isNew = new Set(
    pairDocuments(known, compared).flatMap(({ earlier, newest }) =>
      earlier.length === 0 ? (newest ?? []) : [],
    ),
  )
  const moved: VersionedDocument[] = []
  for (const { document } of isNew) {
    const elsewhere = (await revision.filesWith(document.id)).filter(
      (file) => /\.(?:ya?ml|json)$/i.test(file) && !old.has(file),
    )
    const same = (await read(elsewhere))
      .flatMap(({ version }) => version ?? [])
      .find((each) => each.document.kind === document.kind && each.document.id === document.id)
    if (same !== undefined) moved.push(same)
  }
  return { versions: pairDocuments([...known, ...moved], compared), findings: broken }
}

/** A file of the revision, or the contracts of a folder of it. */
function filesAt({ files }: GitRevision, path: string): readonly string[] {
  if (files.includes(path)) return [path]
  const folder = path === '' ? '' : `${path}/`
  return files.filter((file) => {
    if (!file.startsWith(folder) || !contractFile.test(file)) return false
    const steps = file.slice(folder.length).split('/').slice(0, -1)
    return steps.every((step) => !step.startsWith('.') && step !== 'node_modules')
  })
}

/** Git runs in a folder that is there; what is compared may be gone with its folder. */
const nearestFolder = (path: string): string =>
  dirname(path) === path || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? path
    : nearestFolder(dirname(path))
