import type { CreateTask } from '../../tree/ddl/create-task.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseExpressionAt, parseStatementInside } from '../rules.ts'
import { headFields, type NamedHead, parseCreateOptions, parseTargetState } from './create-head.ts'
import { commonClauses } from './rare-clauses.ts'

const rare = phraseList([...commonClauses, 'COPY GRANTS', 'EXECUTE AS USER <name>'])

/** What follows `TASK name`: `… [AFTER task, …] [WHEN condition] AS statement`. */
export function parseCreateTask(cursor: Cursor, head: NamedHead): CreateTask {
  let after: readonly ObjectName[] = []
  let when: Expression | undefined
  const clauses: Phrase[] = []
  const options = parseCreateOptions(cursor, () => {
    if (cursor.take('AFTER')) after = parseList(cursor, (inner) => parseObjectName(inner, 'a task'))
    else if (cursor.take('WHEN')) when = parseExpressionAt(cursor)
    else {
      const clause = rare(cursor)
      if (clause === undefined) return false
      clauses.push(clause)
    }
    return true
  })
  const state = parseTargetState(cursor, head)
  cursor.expect('AS')
  const body = parseStatementInside(cursor)
  return node<CreateTask>({
    kind: 'createTask',
    ...headFields(head),
    ...options,
    after,
    clauses,
    when,
    state,
    body,
    span: cursor.span(head.start),
  })
}
