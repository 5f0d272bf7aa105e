import { type CopyIntoTable, findProperty, type Query, type StageLocation } from '@mesh/sql'
import type { Pipe } from '../../catalog/object/pipe.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { stageOfQuery } from '../../stage/load/stage-tables.ts'
import { parse } from '../parse.ts'

/** The COPY INTO of a pipe. */
export interface PipeCopy {
  readonly copy: CopyIntoTable
  readonly location: StageLocation
  /** The query that makes rows of those of the files; absent where they are loaded as they are. */
  readonly query?: Query
}

/** Options that a pipe decides by itself. Source: https://docs.snowflake.com/en/sql-reference/sql/create-pipe#usage-notes */
const refused: readonly string[] = [
  'FILES',
  'SIZE_LIMIT',
  'PURGE',
  'FORCE',
  'RETURN_FAILED_ONLY',
  'VALIDATION_MODE',
]

/** Reads the COPY INTO of a pipe. @throws SQL.SYNTAX for one that a pipe does not take. */
export function pipeCopy({ definition }: Pick<Pipe, 'definition'>): PipeCopy {
  const copy = parse(definition)
  if (copy.kind !== 'copyIntoTable') throw invalidStatement('A pipe is a COPY INTO of a table.')
  const odd = copy.properties.find(({ key }) => refused.includes(key))
  if (odd !== undefined) throw invalidStatement(`COPY option ${odd.key} is not supported in a pipe.`)
  const query = copy.from?.kind === 'query' ? copy.from : undefined
  const location = query === undefined ? copy.from : stageOfQuery(query).stage
  if (location === undefined) throw invalidStatement('The COPY INTO of a pipe says where it loads from.')
  if (location.kind !== 'stageLocation' || location.owner === 'user')
    throw invalidStatement('A pipe loads from a named stage or from that of a table.')
  return { copy, location, ...(query !== undefined && { query }) }
}

/** The COPY INTO of a pipe as it is run: a file is left out when one of its records cannot be loaded, unless ON_ERROR says something else. */
export function copyOfPipe({ copy, query }: PipeCopy): CopyIntoTable {
  const { span } = copy
  if (query !== undefined || findProperty(copy.properties, 'ON_ERROR') !== undefined) return copy
  const value = { kind: 'stringLiteral', value: 'SKIP_FILE', span } as const
  return { ...copy, properties: [...copy.properties, { kind: 'property', key: 'ON_ERROR', value, span }] }
}
