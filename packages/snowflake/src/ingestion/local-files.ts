import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fileMissing, fileNameClash } from '../errors.ts'

/** A file of this machine that can be loaded. */
export interface LocalFile {
  /** As the caller wrote it. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  readonly bytes: number
}

/**
 * Looks at all files before anything is sent.
 *
 * @throws SNOWFLAKE.FILE_MISSING, SNOWFLAKE.FILE_NAME_CLASH
 */
export async function findLocalFiles(files: readonly string[]): Promise<readonly LocalFile[]> {
  const found = await Promise.all(files.map(findFile))
  const names = new Set<string>()
  for (const { path } of found) {
    const name = basename(path)
    if (names.has(name)) throw fileNameClash(name)
    names.add(name)
  }
  return found
}

async function findFile(file: string): Promise<LocalFile> {
  const path = resolve(file)
  const stats = await stat(path).catch((cause: unknown) => {
    throw fileMissing(file, cause)
  })
  if (!stats.isFile()) throw fileMissing(file, undefined)
  return { file, path, bytes: stats.size }
}
