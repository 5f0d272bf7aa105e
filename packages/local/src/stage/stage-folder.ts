import { mkdirSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import type { FileLocation } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { FormatOptions } from '../catalog/object/stage.ts'
import { fullName } from '../catalog/securable-name.ts'
import { activeRoles, assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findRelation, findStage } from '../engine/find-object.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'

/** A place in a stage, on this machine's disk. */
export interface StagePlace {
  /** Folder of the whole stage. */
  readonly root: string
  /** Path inside the stage, with `/`, without one at the start. */
  readonly path: string
  /** What the name of every file in it starts with, as LIST shows them. */
  readonly shown: string
  /** The stage, by its full name; `@~` and `@%table` for those of users and tables. */
  readonly stage: string
  readonly fileFormat: FormatOptions | null
}

/** Where a location of a stage is. @throws SQL.NOT_FOUND, SQL.AUTHORIZATION, SQL.SYNTAX for a path out of the stage. */
export function stagePlace(
  execution: Execution,
  location: FileLocation,
  privilege: 'READ' | 'WRITE',
): StagePlace {
  const { state, session } = execution
  if (location.kind === 'externalLocation') throw unsupportedFeature('A location that is no stage')
  const path = location.path.replace(/^\/+/, '')
  if (
    normalize(`/${path}`) !== normalize(join('/', path)) ||
    path.split('/').includes('..') ||
    path.includes('\0')
  )
    throw invalidStatement('A path in a stage cannot leave it.')
  const place = (
    root: string,
    shown: string,
    named: string,
    fileFormat: FormatOptions | null,
  ): StagePlace => {
    mkdirSync(root, { recursive: true })
    return { root, path: path.split(sep).join('/'), shown, stage: named, fileFormat }
  }
  if (location.owner === 'user') return place(join(state.stageRoot, `u${session.user.id}`), '', '@~', null)
  if (location.name === undefined) throw invalidStatement('A stage without a name.')
  const name = toQualifiedName(location.name)
  const roles = activeRoles(state.catalog, session)
  if (location.owner === 'table') {
    const table = findRelation(state.catalog, name, session)
    assertPrivilege(state.catalog, roles, table, ['OWNERSHIP'])
    return place(join(state.stageRoot, `t${table.id}`), '', `@%${table.name}`, null)
  }
  const stage = findStage(state.catalog, name, session)
  assertPrivilege(state.catalog, roles, stage, privilege === 'READ' ? ['READ', 'WRITE'] : ['WRITE'])
  return place(stage.folder, `${stage.name.toLowerCase()}/`, fullName(stage), stage.fileFormat)
}
