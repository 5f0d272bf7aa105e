import type { CreateStream } from '../../tree/ddl/create-stream.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { phrase } from '../phrase/phrase.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'
import { timeTravel } from './rare-clauses.ts'

const sourceTypes = [
  'TABLE',
  'VIEW',
  'EXTERNAL TABLE',
  'DYNAMIC TABLE',
  'EVENT TABLE',
  'ICEBERG TABLE',
  'STAGE',
] as const
const time = phrase(timeTravel)

/** What follows `STREAM name`: `… ON TABLE table [AT | BEFORE (…)] …`. */
export function parseCreateStream(cursor: Cursor, head: NamedHead): CreateStream {
  let copyGrants = false
  let on: { readonly sourceType: CreateStream['sourceType']; readonly source: ObjectName } | undefined
  let at: Phrase | undefined
  const options = parseCreateOptions(cursor, () => {
    if (cursor.take('COPY', 'GRANTS')) copyGrants = true
    else if (on === undefined && cursor.take('ON')) {
      const sourceType = cursor.takeOneOf(sourceTypes) ?? cursor.fail('TABLE, VIEW, STAGE or another source')
      on = { sourceType, source: parseObjectName(cursor, 'what the stream reads') }
    } else if (on !== undefined && at === undefined && time.at(cursor)) at = time.read(cursor)
    else return false
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
