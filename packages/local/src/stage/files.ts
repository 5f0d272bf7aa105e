import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Get, List, Put, Remove } from '@mesh/sql'
import { findProperty, propertyText } from '@mesh/sql'
import type { Execution } from '../engine/execution.ts'
import {
  countColumn,
  type RowsOutcome,
  rowsOutcome,
  type TransferOutcome,
  textColumn,
} from '../engine/outcome.ts'
import { plainText } from '../engine/plain-text.ts'
import { stagePlace } from './stage-folder.ts'
import { stagedFiles } from './staged-files.ts'

/** PUT: the driver compresses and copies the files into the stage's folder. */
export function putFiles(execution: Execution, { file, stage, properties }: Put): TransferOutcome {
  const { root, path } = stagePlace(execution, stage, 'WRITE')
  execution.state.arrivals.expect(execution.session.id, root)
  const flag = (key: string, otherwise: boolean): boolean => {
    const found = findProperty(properties, key)
    return found === undefined ? otherwise : propertyText(found) === 'TRUE'
  }
  const compression = findProperty(properties, 'SOURCE_COMPRESSION')
  const parallel = findProperty(properties, 'PARALLEL')
  return {
    kind: 'transfer',
    stage: { root, path, name: nameOf(stage) },
    data: {
      command: 'UPLOAD',
      operation: 'Node',
      src_locations: [file.replace(/^file:\/\//, '')],
      autoCompress: flag('AUTO_COMPRESS', true),
      overwrite: flag('OVERWRITE', false),
      sourceCompression: (compression === undefined
        ? 'auto_detect'
        : (propertyText(compression) ?? 'auto_detect')
      ).toLowerCase(),
      parallel: Number(parallel === undefined ? 4 : (propertyText(parallel) ?? 4)),
      stageInfo: { locationType: 'LOCAL_FS', location: `${join(root, path)}/`, creds: {} },
      encryptionMaterial: null,
      uploadInfo: null,
      clientShowEncryptionParameter: false,
      parameters: [],
      rowtype: [],
      rowset: [],
      returned: 0,
      total: 0,
      version: 1,
    },
  }
}

/** GET: the driver copies the files out of the stage's folder. */
export function getFiles(execution: Execution, { file, stage }: Get): TransferOutcome {
  const place = stagePlace(execution, stage, 'READ')
  return {
    kind: 'transfer',
    stage: { root: place.root, path: '', name: nameOf(stage) },
    data: {
      command: 'DOWNLOAD',
      operation: 'Node',
      src_locations: stagedFiles(place).map((each) => each.path),
      localLocation: file.replace(/^file:\/\//, ''),
      parallel: 4,
      stageInfo: { locationType: 'LOCAL_FS', location: `${place.root}/`, creds: {} },
      encryptionMaterial: [],
      parameters: [],
      rowtype: [],
      rowset: [],
      returned: 0,
      total: 0,
      version: 1,
    },
  }
}

const nameOf = (stage: Put['stage']): string | undefined =>
  stage.kind === 'stageLocation' ? stage.name?.parts.at(-1)?.name : undefined

/** LIST. Source: https://docs.snowflake.com/en/sql-reference/sql/list */
export function listFiles(execution: Execution, { stage, pattern }: List): RowsOutcome {
  const place = stagePlace(execution, stage, 'READ')
  return rowsOutcome(
    [textColumn('name'), countColumn('size'), textColumn('md5'), textColumn('last_modified')],
    matching(place, plainText(pattern)).map(({ path, file, size, modifiedMs }) => [
      `${place.shown}${path}`,
      size,
      createHash('md5').update(readFileSync(file)).digest('hex'),
      new Date(modifiedMs).toUTCString(),
    ]),
  )
}

/** REMOVE. Source: https://docs.snowflake.com/en/sql-reference/sql/remove */
export function removeFiles(execution: Execution, { stage, pattern }: Remove): RowsOutcome {
  const place = stagePlace(execution, stage, 'WRITE')
  const removed = matching(place, plainText(pattern)).map(({ path, file }) => {
    rmSync(file, { force: true })
    return [`${place.shown}${path}`, 'removed']
  })
  return rowsOutcome([textColumn('name'), textColumn('result')], removed)
}

const matching = (place: ReturnType<typeof stagePlace>, pattern: string | undefined) => {
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  return stagedFiles(place).filter((each) => whole?.test(each.path) ?? true)
}
