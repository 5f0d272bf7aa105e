import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ListedFile, Stage } from '../../catalog/object/stage.ts'
import { stagedFiles } from '../staged-files.ts'

/** The files of a stage as a directory table has them. */
export function listFiles({ folder }: Pick<Stage, 'folder'>, path = ''): ReadonlyMap<string, ListedFile> {
  return new Map(
    stagedFiles({ root: folder, path }).map((each) => [
      each.path,
      {
        size: each.size,
        modifiedMs: Math.floor(each.modifiedMs),
        md5: createHash('md5').update(readFileSync(each.file)).digest('hex'),
      },
    ]),
  )
}
