import type { CreateView, ViewColumn } from '../../tree/ddl/create-view.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { parseTagClause } from '../property.ts'
import { parseQueryAt } from '../rules.ts'
import { parseString } from '../string.ts'
import { type CreateHead, parseCreatedName, parseCreateOptions } from './create-head.ts'

/** `VIEW name [(column …, …)] … AS query`. */
export function parseCreateView(
  cursor: Cursor,
  { start, orReplace, orAlter, modifiers }: CreateHead,
): CreateView {
  cursor.expect('VIEW')
  const { ifNotExists, name } = parseCreatedName(cursor)
  const columns = cursor.atSymbol('(') ? parseParenthesised(cursor, parseViewColumn) : []
  let copyGrants = false
  const options = parseCreateOptions(cursor, () => {
    if (!cursor.take('COPY', 'GRANTS')) return false
    copyGrants = true
    return true
  })
  refusePolicies(cursor)
  cursor.expect('AS')
  const query = parseQueryAt(cursor)
  return node<CreateView>({
    kind: 'createView',
    orReplace,
    orAlter,
    secure: modifiers.has('SECURE'),
    temporary: modifiers.has('TEMPORARY'),
    recursive: modifiers.has('RECURSIVE'),
    ifNotExists,
    name,
    columns,
    copyGrants,
    ...options,
    query,
    span: cursor.span(start),
  })
}

function parseViewColumn(cursor: Cursor): ViewColumn {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'a column')
  let tags: readonly TagAssignment[] = []
  let comment: string | undefined
  for (;;) {
    refusePolicies(cursor)
    const more = parseTagClause(cursor)
    if (more !== undefined) tags = [...tags, ...more]
    else if (cursor.take('COMMENT')) {
      cursor.takeSymbol('=')
      comment = parseString(cursor, 'the comment in quotes')
    } else break
  }
  return node<ViewColumn>({ kind: 'viewColumn', name, tags, comment, span: cursor.span(start) })
}

/** Policies belong to a later issue. */
export function refusePolicies(cursor: Cursor): void {
  const word = cursor.at('WITH') ? cursor.peek(1).value : cursor.peek().value
  if (
    ['MASKING', 'PROJECTION', 'AGGREGATION', 'JOIN'].includes(word) &&
    cursor.peek(cursor.at('WITH') ? 2 : 1).value === 'POLICY'
  )
    cursor.refuse(`${word} POLICY`)
  if (cursor.at('WITH', 'ROW', 'ACCESS') || cursor.at('ROW', 'ACCESS')) cursor.refuse('ROW ACCESS POLICY')
}
