import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { StagePlace } from './stage-folder.ts'

/** A file of a stage. */
export interface StagedFile {
  /** Path inside the stage. */
  readonly path: string
  /** Path on this machine. */
  readonly file: string
  readonly size: number
  readonly modifiedMs: number
}

/** The files of a stage whose path starts as the place says, in order of their paths. */
export function stagedFiles({ root, path }: Pick<StagePlace, 'root' | 'path'>): readonly StagedFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => {
      const file = join(each.parentPath, each.name)
      const { size, mtimeMs } = statSync(file)
      return { file, path: file.slice(root.length + 1).replaceAll('\\', '/'), size, modifiedMs: mtimeMs }
    })
    .filter((each) => each.path.startsWith(path))
    .sort((left, right) => (left.path < right.path ? -1 : 1))
}
