import type { CreateStream } from '../../tree/ddl/create-stream.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
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

/** What follows `STREAM name`: `… ON TABLE table [AT | BEFORE (…)] …`. */
export function parseCreateStream(cursor: Cursor, head: NamedHead): CreateStream {
  let copyGrants = false
  let on: { readonly sourceType: CreateStream['sourceType']; readonly source: ObjectName } | undefined
  let at: CreateStream['at']
  const options = parseCreateOptions(cursor, () => {
    if (cursor.take('COPY', 'GRANTS')) copyGrants = true
    else if (on === undefined && cursor.take('ON')) {
      const sourceType = cursor.takeOneOf(sourceTypes) ?? cursor.fail('TABLE, VIEW, STAGE or another source')
      on = { sourceType, source: parseObjectName(cursor, 'what the stream reads') }
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
