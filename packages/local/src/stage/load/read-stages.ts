import type { SqlNode, StageTable } from '@mesh/sql'
import type { FormatOptions } from '../../catalog/securable.ts'
import type { Execution } from '../../engine/execution.ts'
import { unsupportedFeature } from '../../errors.ts'
import type { ReadRelation } from '../../translate/translation.ts'
import { namedFormat } from '../format-options.ts'
import { stagePlace } from '../stage-folder.ts'
import { stagedFiles } from '../staged-files.ts'
import { stageRelation } from './stage-relation.ts'
import { stageTables, widestPosition } from './stage-tables.ts'

/** The stages that a statement reads rows from, each by its place in the text. */
export type StageRelations = ReadonlyMap<number, ReadRelation>

/**
 * Reads the files of the stages that a statement queries; the statement itself can then be translated without waiting.
 *
 * Source: https://docs.snowflake.com/en/user-guide/querying-stage
 *
 * @throws SQL.NOT_FOUND, SQL.AUTHORIZATION, SQL.CONSTRAINT for a file that cannot be read.
 */
export async function readStages(execution: Execution, statement: SqlNode): Promise<StageRelations> {
  const stages = stageTables(statement)
  const width = widestPosition(statement)
  const relations = new Map<number, ReadRelation>()
  for (const [index, table] of stages.entries()) {
    const place = stagePlace(execution, table.stage, 'READ')
    const whole = patternOf(table)
    const files = stagedFiles(place).filter(({ path }) => whole?.test(path) ?? true)
    const options = formatOfTable(execution, table) ?? place.fileFormat ?? {}
    relations.set(table.span.start, await stageRelation(execution, files, options, width, index))
  }
  return relations
}

function patternOf({ pattern }: StageTable): RegExp | undefined {
  if (pattern === undefined) return undefined
  if (pattern.kind !== 'stringLiteral') throw unsupportedFeature('a PATTERN that is no constant')
  return new RegExp(`^(?:${pattern.value})$`, 'u')
}

/** The format that stands behind a stage in FROM. */
export function formatOfTable(execution: Execution, { fileFormat }: StageTable): FormatOptions | undefined {
  if (fileFormat === undefined) return undefined
  return namedFormat(execution, fileFormat.kind === 'stringLiteral' ? fileFormat.value : fileFormat)
}
