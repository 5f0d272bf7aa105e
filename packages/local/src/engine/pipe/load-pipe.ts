import { isMeshError, type MeshError } from '@mesh/core'
import { toQualifiedName } from '@mesh/sql'
import type { Pipe } from '../../catalog/object/pipe.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { contentKey } from '../../stage/copy-into.ts'
import { copyOptions } from '../../stage/load/copy-options.ts'
import { type StagePlace, stagePlace } from '../../stage/stage-folder.ts'
import { type StagedFile, stagedFiles } from '../../stage/staged-files.ts'
import { loadedFiles } from '../../storage/loaded-files.ts'
import type { Execution, RunApart } from '../execution.ts'
import { findRelation } from '../find-object.ts'
import { copyOfPipe, type PipeCopy, pipeCopy } from './pipe-copy.ts'

/** A file of a pipe's stage, and whether somebody loaded it before. */
export interface PipeFile extends StagedFile {
  /** By the same pipe. */
  readonly isIngested: boolean
  /** By COPY INTO the same table. */
  readonly isCopied: boolean
}

/**
 * Loads files of a pipe with the rights of its owner, each by itself; what cannot be loaded is told in the load history, and why the
 * statement could not be run in the pipe.
 *
 * @param choose - of the files that the pipe may load, those that it loads now
 * @returns the chosen files
 */
export async function loadPipe(
  execution: Execution,
  pipe: Pipe,
  choose: (files: readonly PipeFile[], place: StagePlace) => readonly PipeFile[],
): Promise<readonly PipeFile[]> {
  let chosen: readonly PipeFile[] = []
  try {
    await execution.apart({ owner: pipe.owner, schema: pipe.schema, warehouse: null }, async (run, own) => {
      const parts = pipeCopy(pipe)
      const place = stagePlace(own, parts.location, 'READ')
      const table = findRelation(own.state.catalog, toQualifiedName(parts.copy.table), own.session) as Table
      chosen = choose(await filesOf(own, pipe, parts, place, table), place)
      if (pipe.paused) return
      for (const each of chosen) await loadFile(own, run, pipe, parts, place, table, each)
    })
    pipe.error = null
  } catch (error) {
    if (!isMeshError(error)) throw error
    pipe.error = error.message
  }
  return chosen
}

async function filesOf(
  own: Execution,
  pipe: Pipe,
  { copy }: PipeCopy,
  place: StagePlace,
  table: Table,
): Promise<readonly PipeFile[]> {
  const { pattern } = copyOptions(own, copy, place)
  const ingested = await loadedFiles(own, pipe)
  const copied = await loadedFiles(own, table)
  return stagedFiles(place)
    .filter(({ path }) => pattern?.test(path) ?? true)
    .map((each) => ({
      ...each,
      isIngested: ingested.has(each.path),
      isCopied: copied.size > 0 && copied.has(contentKey(place, each)),
    }))
}

async function loadFile(
  { state }: Execution,
  run: RunApart,
  pipe: Pipe,
  parts: PipeCopy,
  place: StagePlace,
  table: Table,
  { path, size, modifiedMs }: PipeFile,
): Promise<void> {
  try {
    await run(pipe.definition, null, { statement: copyOfPipe(parts), piped: { pipe, file: path } })
  } catch (error) {
    if (!isMeshError(error, 'SQL.CONSTRAINT')) throw error
    state.loads.add(failedLoad(error))
  }
  const last = state.loads.all().findLast((each) => each.pipe === pipe && each.file === path)
  if (last?.status === 'LOAD_FAILED') pipe.passed.set(path, modifiedMs)

  function failedLoad({ message, meta }: MeshError) {
    return {
      table,
      file: path,
      shown: `${place.shown}${path}`,
      stage: place.stage,
      at: state.clock.now(),
      size,
      status: 'LOAD_FAILED',
      parsed: 0,
      loaded: 0,
      errors: 1,
      limit: 1,
      first: {
        code: String(meta?.code ?? ''),
        sqlState: String(meta?.sqlState ?? ''),
        message,
        row: null,
        line: null,
        character: null,
        column: null,
      },
      openIn: null,
      forgotten: false,
      queryId: null,
      pipe,
    } as const
  }
}
