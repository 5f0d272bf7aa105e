import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { unknownRevision } from '../../errors.ts'
import type { GitRevision } from './git-revision.ts'
import { runGit } from './run-git.ts'
import { splitBlobs } from './split-blobs.ts'

/**
 * The files of the repository that a folder is in, at a revision.
 *
 * @throws CLI.UNKNOWN_REVISION when the folder is in no repository, the repository has no such revision, or there is no git.
 */
export async function openGitRevision(folder: string, revision: string): Promise<GitRevision> {
  const git = async (args: readonly string[], input?: string): Promise<Buffer> => {
    const answer = await runGit(args, folder, input)
    if (!answer.ok) throw unknownRevision(revision, answer.why)
    return answer.bytes
  }
  const root = (await git(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '')
  const named = await runGit(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`], folder)
  if (!named.ok) throw unknownRevision(revision, 'The repository has no branch, tag or commit of this name.')
  const commit = named.bytes.toString('utf8').trim()
  const blobs = new Map<string, string>()
  for (const line of (await git(['ls-tree', '-r', '-z', '--full-tree', commit]))
    .toString('utf8')
    .split('\0')) {
    const [, mode, id, path] = /^(?<mode>\d+) blob (?<id>\w+)\t(?<path>[\s\S]+)$/.exec(line) ?? []
    if (mode !== '120000' && id !== undefined && path !== undefined) blobs.set(path, id)
  }
  const home = await realpath(root)
  return {
    root: home,
    files: [...blobs.keys()],
    pathOf: async (file) =>
      relative(home, await realPathOf(file))
        .split(sep)
        .join('/'),
    filesWith: async (text) => {
      const answer = await runGit(['grep', '-l', '-z', '-F', '--full-name', '-e', text, commit], root)
      if (!answer.ok && answer.exit !== 1) throw unknownRevision(revision, answer.why)
      const found = answer.ok ? answer.bytes.toString('utf8').split('\0') : []
      return found.map((each) => each.slice(commit.length + 1)).filter((each) => blobs.has(each))
    },
    read: async (files) =>
      files.length === 0
        ? []
        : splitBlobs(
            await git(['cat-file', '--batch'], files.map((file) => `${blobs.get(file)}\n`).join('')),
          ),
  }
}

/** The real path of a file that may be gone, and its folder too. */
async function realPathOf(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    const parent = dirname(file)
    return parent === file ? file : join(await realPathOf(parent), basename(file))
  }
}
