import { isMeshError } from '@mesh/core'
import { historyFailed } from '../errors.ts'

/**
 * Does a piece of work on a file.
 *
 * @throws QUALITY.HISTORY_FAILED when the file system refuses.
 */
export async function attemptFile<Result>(
  path: string,
  doing: 'read' | 'written',
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw isMeshError(error) ? error : historyFailed(path, doing, error)
  }
}

/** Whether the file system says that there is no such file. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
