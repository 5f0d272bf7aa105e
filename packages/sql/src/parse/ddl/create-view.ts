import type { AttachedPolicy } from '../../tree/ddl/attached-policy.ts'
import type { CreateMaterializedView } from '../../tree/ddl/create-materialized-view.ts'
import type { CreateView, ViewColumn } from '../../tree/ddl/create-view.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseTagClause } from '../property.ts'
import { parseString } from '../string.ts'
import { parseAttachedPolicy } from './attached-policy.ts'
import { headFields, type NamedHead } from './create-head.ts'
import { commonClauses } from './rare-clauses.ts'
import { parseAsQuery } from './table-body.ts'
import { parseTableOptions } from './table-options.ts'

const common = phraseList(commonClauses)

/** What follows `VIEW name`. */
export function parseCreateView(cursor: Cursor, head: NamedHead): CreateView {
  const { clusterBy, partitionBy, ...body } = parseViewBody(cursor)
  if (clusterBy.length > 0 || partitionBy.length > 0) cursor.fail('a view without keys')
  return node<CreateView>({
    kind: 'createView',
    ...headFields(head),
    secure: head.modifiers.has('SECURE'),
    temporary: head.modifiers.has('TEMPORARY'),
    recursive: head.modifiers.has('RECURSIVE'),
    ...body,
    span: cursor.span(head.start),
  })
}

/** What follows `MATERIALIZED VIEW name`. */
export function parseCreateMaterializedView(cursor: Cursor, head: NamedHead): CreateMaterializedView {
  const { partitionBy: _, ...body } = parseViewBody(cursor)
  return node<CreateMaterializedView>({
    kind: 'createMaterializedView',
    ...headFields(head),
    secure: head.modifiers.has('SECURE'),
    interactive: head.modifiers.has('INTERACTIVE'),
    ...body,
    span: cursor.span(head.start),
  })
}

/** `[(column, …)] … AS query`; the columns may stand behind COPY GRANTS. */
function parseViewBody(cursor: Cursor) {
  let columns: readonly ViewColumn[] = []
  const options = parseTableOptions(cursor, common, (inner) => {
    if (columns.length > 0 || !inner.atSymbol('(')) return false
    columns = parseParenthesised(inner, parseViewColumn)
    return true
  })
  const query = parseAsQuery(cursor) ?? cursor.fail('AS')
  return { columns, ...options, query }
}

function parseViewColumn(cursor: Cursor): ViewColumn {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'a column')
  const policies: AttachedPolicy[] = []
  let tags: readonly TagAssignment[] = []
  let comment: string | undefined
  for (;;) {
    const policy = parseAttachedPolicy(cursor)
    const more = policy === undefined ? parseTagClause(cursor) : undefined
    if (policy !== undefined) policies.push(policy)
    else if (more !== undefined) tags = [...tags, ...more]
    else if (cursor.take('COMMENT')) {
      cursor.takeSymbol('=')
      comment = parseString(cursor, 'the comment in quotes')
    } else break
  }
  return node<ViewColumn>({ kind: 'viewColumn', name, policies, tags, comment, span: cursor.span(start) })
}
