import type { AttachDataMetric, AttachTags, AttachTarget } from '../../tree/ddl/attach.ts'
import type { Define } from '../../tree/ddl/define.ts'
import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { parseNamedObject } from '../named-object.ts'
import { node } from '../node.ts'
import { parseTags } from '../property.ts'
import { parseCreated } from './create.ts'
import { parseMetricClauses } from './data-metric.ts'

/** `DEFINE <type> name …`: the clauses are those of CREATE. */
export function parseDefine(cursor: Cursor): Define | UnknownStatement {
  const start = cursor.start()
  cursor.expect('DEFINE')
  const object = parseCreated(cursor, { start, orReplace: false, orAlter: false, defined: true })
  return object.kind === 'unknownStatement' ? object : { kind: 'define', object, span: cursor.span(start) }
}

/** `ATTACH TAG …`, `ATTACH DATA METRIC FUNCTION …`. */
export function parseAttach(cursor: Cursor): AttachTags | AttachDataMetric {
  const start = cursor.start()
  cursor.expect('ATTACH')
  if (cursor.take('TAG')) {
    const tags = parseTags(cursor)
    cursor.expect('TO')
    return { kind: 'attachTags', tags, targets: parseList(cursor, parseTarget), span: cursor.span(start) }
  }
  if (!cursor.take('DATA', 'METRIC', 'FUNCTION')) cursor.fail('TAG or DATA METRIC FUNCTION')
  const at = cursor.start()
  const name = parseObjectName(cursor, 'a data metric function')
  cursor.expect('TO')
  const target = parseTarget(cursor)
  const metric = parseMetricClauses(cursor, name, at)
  return { kind: 'attachDataMetric', target, metric, span: cursor.span(start) }
}

function parseTarget(cursor: Cursor): AttachTarget {
  const start = cursor.start()
  const named = parseNamedObject(cursor)
  const column = cursor.take('COLUMN') ? parseIdentifier(cursor, 'a column') : undefined
  return node<AttachTarget>({ kind: 'attachTarget', ...named, column, span: cursor.span(start) })
}
