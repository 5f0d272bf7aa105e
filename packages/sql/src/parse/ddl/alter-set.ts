import type { AlterAction, AttachPolicy, DetachPolicy, SetProperties } from '../../tree/ddl/alter-action.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Property } from '../../tree/property/property.ts'
import type { Cursor } from '../cursor.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import type { PhraseList } from '../phrase/phrase-list.ts'
import { atProperty, parseProperty } from '../property.ts'
import { parseKey, parseSetTags, parseUnsetTags } from './alter-tags.ts'
import { finishAttachedPolicy, takePolicyType } from './attached-policy.ts'

/** What follows SET: tags, a policy, or options and clauses with commas between them or without. */
export function parseSet(cursor: Cursor, start: number, clause: PhraseList): AlterAction {
  if (cursor.at('TAG') && !cursor.atSymbol('=', 1)) return parseSetTags(cursor, start)
  const policy = parseSetPolicy(cursor, start)
  if (policy !== undefined) return policy
  const properties: Property[] = []
  const clauses: Phrase[] = []
  const readOne = (): boolean => {
    const found = cursor.atSymbol('=', 1) ? undefined : clause(cursor)
    if (found !== undefined) clauses.push(found)
    else if (atProperty(cursor)) properties.push(parseProperty(cursor))
    else return false
    return true
  }
  if (!readOne()) cursor.fail('TAG or an option with its value')
  for (;;) {
    const comma = cursor.takeSymbol(',')
    if (readOne()) continue
    if (comma) cursor.fail('an option with its value')
    break
  }
  return node<SetProperties>({
    kind: 'setProperties',
    properties,
    clauses: clauses.length === 0 ? undefined : clauses,
    span: cursor.span(start),
  })
}

/** `<type> POLICY name … [FORCE]` behind SET when it comes next. */
export function parseSetPolicy(cursor: Cursor, start: number): AttachPolicy | undefined {
  const at = cursor.start()
  const type = takePolicyType(cursor)
  if (type === undefined) return undefined
  const policy = finishAttachedPolicy(cursor, type, at)
  const force = cursor.take('FORCE')
  return { kind: 'attachPolicy', verb: 'SET', policy, force, span: cursor.span(start) }
}

/** What follows UNSET: tags, a policy, or the names of options. */
export function parseUnset(cursor: Cursor, start: number): AlterAction {
  if (cursor.at('TAG')) return parseUnsetTags(cursor, start)
  const policy = parseUnsetPolicy(cursor, start)
  if (policy !== undefined) return policy
  const keys = [parseUnsetKey(cursor)]
  while (cursor.takeSymbol(',') || atFurtherKey(cursor, keys)) keys.push(parseUnsetKey(cursor))
  return { kind: 'unsetProperties', keys, span: cursor.span(start) }
}

/** Whether the name of an option comes next without a comma: https://docs.snowflake.com/en/sql-reference/sql/alter-task */
function atFurtherKey(cursor: Cursor, before: readonly string[]): boolean {
  const { kind, value } = cursor.peek()
  return kind === 'word' && (value.includes('_') || shortKeys.has(value)) && !before.includes(value)
}

const shortKeys: ReadonlySet<string> = new Set(
  'COMMENT CONFIG CONTACT RUNBOOK SCHEDULE SECURE WAREHOUSE'.split(' '),
)

/** `<type> POLICY` behind UNSET when it comes next. */
export function parseUnsetPolicy(cursor: Cursor, start: number): DetachPolicy | undefined {
  const type = takePolicyType(cursor)
  if (type === undefined) return undefined
  return node<DetachPolicy>({
    kind: 'detachPolicy',
    verb: 'UNSET',
    type,
    policy: undefined,
    all: false,
    span: cursor.span(start),
  })
}

const phrases = ['DCM PROJECT', 'EXECUTE AS USER', 'FROZEN WHERE', 'IMMUTABLE WHERE'] as const

function parseUnsetKey(cursor: Cursor): string {
  if (cursor.at('UNSET')) cursor.fail('the name of an option')
  const found = cursor.takeOneOf(phrases)
  if (found !== undefined) return found
  const key = parseKey(cursor)
  const { kind } = cursor.peek()
  return key === 'CONTACT' && kind === 'word' ? `CONTACT ${parseIdentifier(cursor, 'a purpose').name}` : key
}
