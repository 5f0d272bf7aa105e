import { join } from 'node:path'
import { isMeshError } from '@mesh/core'
import { toQualifiedName } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import type { Pipe } from '../../catalog/object/pipe.ts'
import type { Relation } from '../../catalog/object/relation.ts'
import { findRelation, findStage } from '../find-object.ts'
import { pipeCopy } from './pipe-copy.ts'

/** What a pipe stands between; undefined for what is gone. */
export interface PipeParts {
  readonly table: Relation | undefined
  /** The folder of the stage. */
  readonly root: string | undefined
}

/** Looks up what the COPY INTO of a pipe names, whoever may use it. */
export function pipeParts(catalog: Catalog, stageRoot: string, pipe: Pipe): PipeParts {
  const home = { database: pipe.schema.database.name, schema: pipe.schema.name }
  const { copy, location } = pipeCopy(pipe)
  const there = <Found>(find: () => Found): Found | undefined => {
    try {
      return find()
    } catch (error) {
      if (isMeshError(error, 'SQL.NOT_FOUND')) return undefined
      throw error
    }
  }
  const { name, owner } = location
  const root = () => {
    if (name === undefined) return undefined
    const named = toQualifiedName(name)
    return owner === 'table'
      ? join(stageRoot, `t${findRelation(catalog, named, home).id}`)
      : findStage(catalog, named, home).folder
  }
  return { table: there(() => findRelation(catalog, toQualifiedName(copy.table), home)), root: there(root) }
}
