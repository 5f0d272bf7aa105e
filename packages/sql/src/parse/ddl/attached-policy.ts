import type { AttachedPolicy, PolicyType } from '../../tree/ddl/attached-policy.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseColumns } from './constraint.ts'
import { entityKey } from './rare-clauses.ts'

interface PolicyClause {
  readonly type: PolicyType
  readonly words: readonly string[]
  /** What stands before the columns. */
  readonly columns?: string
  /** Whether the columns must be there. */
  readonly required?: boolean
}

const clauses: ReadonlyMap<string, PolicyClause> = new Map(
  (
    [
      { type: 'MASKING', columns: 'USING' },
      { type: 'PROJECTION' },
      { type: 'ROW ACCESS', columns: 'ON', required: true },
      { type: 'AGGREGATION', columns: 'ENTITY KEY' },
      { type: 'JOIN', columns: 'ALLOWED JOIN KEYS' },
      { type: 'PRIVACY', columns: 'ENTITY KEY' },
      { type: 'STORAGE LIFECYCLE', columns: 'ON', required: true },
    ] as const
  ).map((each) => {
    const words = [...each.type.split(' '), 'POLICY']
    return [words[0] ?? '', { ...each, words }]
  }),
)

/** What the columns of a policy stand behind: `USING`, `ON`, `ENTITY KEY`. */
export const policyColumnsWord = (type: PolicyType): string =>
  clauses.get(type.split(' ', 1)[0] ?? '')?.columns ?? ''

function clauseAt(cursor: Cursor, ahead: number): PolicyClause | undefined {
  const { kind, value } = cursor.peek(ahead)
  const found = kind === 'word' ? clauses.get(value) : undefined
  const wrong = found?.words.findIndex((word, index) => !cursor.atWord(word, ahead + index)) ?? 0
  if (wrong < 0) return found
  const missing = found?.words[wrong]
  if (missing !== undefined) cursor.missed(missing, ahead + wrong)
  return undefined
}

/** `<type> POLICY` when it comes next; consumes it. */
export function takePolicyType(cursor: Cursor): PolicyType | undefined {
  const found = clauseAt(cursor, 0)
  if (found === undefined) return undefined
  cursor.expect(...found.words)
  return found.type
}

/** `[WITH] <type> POLICY name …` when it comes next. */
export function parseAttachedPolicy(cursor: Cursor): AttachedPolicy | undefined {
  const start = cursor.start()
  const found = clauseAt(cursor, cursor.atWord('WITH', 0) ? 1 : 0)
  if (found === undefined) return undefined
  cursor.take('WITH')
  cursor.expect(...found.words)
  return finishAttachedPolicy(cursor, found.type, start)
}

/** `name …` behind `<type> POLICY`. */
export function finishAttachedPolicy(cursor: Cursor, type: PolicyType, start: number): AttachedPolicy {
  const policy = parseObjectName(cursor, 'the name of a policy')
  const clause = clauses.get(type.split(' ', 1)[0] ?? '')
  const [first, ...others] = clause?.columns?.split(' ') ?? []
  const takes = first !== undefined && cursor.take(first)
  if (takes) cursor.expect(...others)
  else if (clause?.required === true) cursor.fail(clause.columns ?? 'columns')
  const columns = takes ? parseColumns(cursor) : []
  const furtherKeys = type === 'AGGREGATION' || type === 'PRIVACY' ? parseEntityKeys(cursor) : undefined
  return node<AttachedPolicy>({
    kind: 'attachedPolicy',
    type,
    policy,
    columns,
    furtherKeys,
    span: cursor.span(start),
  })
}

const entityKeys = phraseList([entityKey, 'NO ENTITY KEY'])

/** `ENTITY KEY (…) …`, `NO ENTITY KEY`; nothing when none comes next. */
export function parseEntityKeys(cursor: Cursor): readonly Phrase[] | undefined {
  const keys: Phrase[] = []
  for (let key = entityKeys(cursor); key !== undefined; key = entityKeys(cursor)) keys.push(key)
  return keys.length === 0 ? undefined : keys
}
