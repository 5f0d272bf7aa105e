import { createHash } from 'node:crypto'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** No quote, no backslash beside Windows' separators, nothing that PUT takes for a wildcard. */
const plain = /^[\p{L}\p{M}\p{N} ._/:\\()=,+@~-]+$/u

/**
 * Calls back with a path that PUT can spell: the file's own, or, when it holds quotes or wildcards, that of a link to it with
 * a plain name. PUT has no escape for a wildcard: https://docs.snowflake.com/en/sql-reference/sql/put
 */
export async function withPlainPath<Result>(
  path: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  if (plain.test(path)) return use(path)
  const folder = await mkdtemp(join(tmpdir(), 'mesh-put-'))
  try {
    const link = join(folder, plainName(basename(path)))
    await symlink(path, link)
    return await use(link)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A hash of the whole name keeps two names apart that differ only in what is left out. */
function plainName(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12)
  return `${hash}-${name.replace(/[^A-Za-z0-9._-]/g, '_')}`
}

/** The URL of a path as PUT writes it: not percent-encoded, forward slashes on every system. */
export const putUrl = (path: string): string => `file://${path.replaceAll('\\', '/')}`
