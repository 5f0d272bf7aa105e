import type { CreateStream } from '../../tree/ddl/create-stream.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseStageLocation } from '../stage/stage-location.ts'
import { parseTimeTravel } from '../table/table-history.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'

const sourceTypes = [
  'TABLE',
  'VIEW',
  'EXTERNAL TABLE',
  'DYNAMIC TABLE',
  'EVENT TABLE',
  'ICEBERG TABLE',
  'STAGE',
] as const

type StreamSource = Pick<CreateStream, 'sourceType' | 'source'>

function parseSource(cursor: Cursor): StreamSource {
  const sourceType = cursor.takeOneOf(sourceTypes) ?? cursor.fail('TABLE, VIEW, STAGE or another source')
  return { sourceType, source: parseObjectName(cursor, 'what the stream reads') }
}

/** `DIRECTORY(@stage)`: another way of writing `STAGE stage`. */
function parseDirectory(cursor: Cursor): StreamSource | undefined {
  if (!cursor.take('DIRECTORY')) return undefined
  cursor.expectSymbol('(')
  const { name, owner, path } = parseStageLocation(cursor)
  if (name === undefined || owner !== 'named' || path !== '')
    cursor.fail('a stage with a name, without a path')
  cursor.expectSymbol(')')
  return { sourceType: 'STAGE', source: name }
}

/** What follows `STREAM name`: `… ON TABLE table [AT | BEFORE (…)] …`. */
export function parseCreateStream(cursor: Cursor, head: NamedHead): CreateStream {
  let copyGrants = false
  let on: StreamSource | undefined
  let at: CreateStream['at']
  const options = parseCreateOptions(cursor, () => {
    if (cursor.take('COPY', 'GRANTS')) copyGrants = true
    else if (on === undefined && cursor.take('ON')) {
      on = parseDirectory(cursor) ?? parseSource(cursor)
      at = parseTimeTravel(cursor)
    } else return false
    return true
  })
  return node<CreateStream>({
    kind: 'createStream',
    ...headFields(head),
    copyGrants,
    ...(on ?? cursor.fail('ON')),
    at,
    ...options,
    span: cursor.span(head.start),
  })
}
