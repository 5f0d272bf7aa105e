import { execFile } from 'node:child_process'
import { basename, dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unknownRevision } from '../errors.ts'

const run = promisify(execFile)

/** Longer files are no contracts. */
const maxBytes = 64 * 1024 * 1024

/**
 * What a file was at a revision of the git repository that it is in.
 *
 * @throws CLI.UNKNOWN_REVISION when git has no such revision or file there.
 */
export async function readGitFile(file: string, cwd: string, revision: string): Promise<string> {
  const path = resolve(cwd, file)
  if (revision === '' || revision.startsWith('-') || revision.includes(':'))
    throw unknownRevision(file, revision, 'It is no name of a revision.')
  try {
    const { stdout } = await run('git', ['show', `${revision}:./${basename(path)}`], {
      cwd: dirname(path),
      maxBuffer: maxBytes,
    })
    return stdout
  } catch (cause) {
    const said = (cause as { readonly stderr?: unknown }).stderr
    throw unknownRevision(
      file,
      revision,
      typeof said === 'string' && said !== '' ? said.trim() : 'git cannot be run.',
    )
  }
}
