import { type FunctionCall, type SqlNode, type StageTable, type TableFunction, walkSql } from '@mesh/sql'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import type { Execution } from '../../engine/execution.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { ReadRelation, RowsRelation } from '../../translate/translation.ts'
import { namedFormat } from '../format-options.ts'
import { inferSchema } from '../infer/infer-schema.ts'
import { stagePlace } from '../stage-folder.ts'
import { stagedFiles } from '../staged-files.ts'
import { stageRelation } from './stage-relation.ts'
import { stageTables, widestPosition } from './stage-tables.ts'
import { validateJob } from './validate-job.ts'

/** What a statement reads of stages, each by its place in the text: rows of files and what is told of files. */
export type StageRelations = ReadonlyMap<number, ReadRelation | RowsRelation>

type TableReader = (execution: Execution, call: FunctionCall) => Promise<RowsRelation>

/** Table functions that read files. */
const readers: Readonly<Record<string, TableReader>> = { INFER_SCHEMA: inferSchema, VALIDATE: validateJob }

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
  const relations = new Map<number, ReadRelation | RowsRelation>()
  for (const [index, table] of stages.entries()) {
    const place = stagePlace(execution, table.stage, 'READ')
    const whole = patternOf(table)
    const files = stagedFiles(place).filter(({ path }) => whole?.test(path) ?? true)
    const options = formatOfTable(execution, table) ?? place.fileFormat ?? {}
    relations.set(table.span.start, await stageRelation(execution, files, options, width, index))
  }
  const calls: [TableReader | undefined, TableFunction][] = []
  walkSql(statement, {
    tableFunction: (reference) => {
      const [name, ...more] = reference.call.name.parts
      if (name !== undefined && more.length === 0 && Object.hasOwn(readers, name.name))
        calls.push([readers[name.name], reference])
    },
  })
  for (const [read, { call, span }] of calls)
    if (read !== undefined) relations.set(span.start, await read(execution, call))
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
