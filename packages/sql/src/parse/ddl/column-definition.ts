import type { AttachedPolicy } from '../../tree/ddl/attached-policy.ts'
import type { ColumnDefinition, Identity } from '../../tree/ddl/column-definition.ts'
import type { Constraint } from '../../tree/ddl/constraint.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { Cursor } from '../cursor.ts'
import { precedence } from '../expression/precedence.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseTagClause } from '../property.ts'
import { parseLevel } from '../rules.ts'
import { parseInteger, parseString } from '../string.ts'
import { parseType } from '../type.ts'
import { parseAttachedPolicy } from './attached-policy.ts'
import { atConstraint, parseConstraint } from './constraint.ts'
import { privacyDomain } from './rare-clauses.ts'

/** `name [type] [NOT NULL] [DEFAULT …] [COMMENT '…'] …`, the options in any order. */
export function parseColumnDefinition(cursor: Cursor, typed = false): ColumnDefinition {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'a column')
  const needsType = typed && !cursor.at('AS') && !cursor.at('GENERATED')
  const type = atType(cursor) || needsType ? parseType(cursor) : undefined
  const options = parseOptions(cursor)
  return node<ColumnDefinition>({
    kind: 'columnDefinition',
    name,
    type,
    ...options,
    span: cursor.span(start),
  })
}

/** Source: https://docs.snowflake.com/en/user-guide/diff-privacy/differential-privacy-privacy-domains-admin */
const parsePrivacyDomain = phraseList([privacyDomain])

const noTypes: ReadonlySet<string> = new Set(
  `NOT NULL DEFAULT COMMENT WITH TAG PRIMARY UNIQUE CONSTRAINT COLLATE MASKING PROJECTION PRIVACY AS GENERATED AUTOINCREMENT IDENTITY
  REFERENCES FOREIGN CHECK`.split(/\s+/),
)

const atType = (cursor: Cursor): boolean => cursor.peek().kind === 'word' && !noTypes.has(cursor.peek().value)

interface ColumnOptions {
  privacyDomain: Phrase | undefined
  collation: string | undefined
  default: Expression | undefined
  identity: Identity | undefined
  computed: Expression | undefined
  notNull: boolean
  constraints: Constraint[]
  policies: AttachedPolicy[]
  tags: readonly TagAssignment[]
  comment: string | undefined
}

function parseOptions(cursor: Cursor): ColumnOptions {
  const options: ColumnOptions = {
    privacyDomain: undefined,
    collation: undefined,
    default: undefined,
    identity: undefined,
    computed: undefined,
    notNull: false,
    constraints: [],
    policies: [],
    tags: [],
    comment: undefined,
  }
  while (parseOption(cursor, options));
  return options
}

function parseOption(cursor: Cursor, options: ColumnOptions): boolean {
  const policy = parseAttachedPolicy(cursor)
  if (policy !== undefined) {
    options.policies.push(policy)
    return true
  }
  if (options.privacyDomain === undefined) {
    options.privacyDomain = parsePrivacyDomain(cursor)
    if (options.privacyDomain !== undefined) return true
  }
  const tags = parseTagClause(cursor)
  if (tags !== undefined) options.tags = [...options.tags, ...tags]
  else if (cursor.take('NOT', 'NULL')) options.notNull = true
  else if (options.collation === undefined && cursor.take('COLLATE'))
    options.collation = parseString(cursor, 'a collation in quotes')
  else if (options.default === undefined && cursor.take('DEFAULT')) parseDefault(cursor, options)
  else if (options.identity === undefined && (cursor.at('AUTOINCREMENT') || cursor.at('IDENTITY')))
    options.identity = parseIdentity(cursor)
  else if (options.comment === undefined && cursor.take('COMMENT')) {
    cursor.takeSymbol('=')
    options.comment = parseString(cursor, 'the comment in quotes')
  } else if (options.computed === undefined && (cursor.at('AS') || cursor.at('GENERATED')))
    options.computed = parseComputed(cursor)
  else if (atConstraint(cursor) || cursor.at('REFERENCES'))
    options.constraints.push(parseConstraint(cursor, false))
  else return !options.notNull && cursor.take('NULL')
  return true
}

/** The value behind DEFAULT; a COLLATE behind it is that of the column. */
function parseDefault(cursor: Cursor, options: ColumnOptions): void {
  const enclosed = cursor.atSymbol('(')
  const value = parseLevel(cursor, precedence.sum)
  const collated = value.kind === 'collate' && !enclosed
  options.default = collated ? value.operand : value
  if (collated) options.collation = value.collation
}

/** `[GENERATED ALWAYS] AS (expression) [VIRTUAL]`; external tables leave out the parentheses too. */
function parseComputed(cursor: Cursor): Expression {
  if (cursor.take('GENERATED')) cursor.expect('ALWAYS')
  cursor.expect('AS')
  if (cursor.atSymbol('(') && cursor.atSymbol(')', 1)) cursor.fail('an expression')
  const expression = parseLevel(cursor, precedence.sum)
  cursor.take('VIRTUAL')
  return expression
}

/** `[WITH | BY] [=] n` behind START or INCREMENT. */
function parseStep(cursor: Cursor, filler: string): number {
  cursor.take(filler)
  cursor.takeSymbol('=')
  return parseInteger(cursor)
}

function parseIdentity(cursor: Cursor): Identity {
  const start = cursor.start()
  cursor.advance()
  let first = 1
  let increment = 1
  if (cursor.takeSymbol('(')) {
    first = parseInteger(cursor)
    cursor.expectSymbol(',')
    increment = parseInteger(cursor)
    cursor.expectSymbol(')')
  }
  let order: Identity['order']
  for (;;) {
    if (cursor.take('START')) first = parseStep(cursor, 'WITH')
    else if (cursor.take('INCREMENT')) increment = parseStep(cursor, 'BY')
    else {
      const found = order === undefined ? cursor.takeOneOf(['ORDER', 'NOORDER']) : undefined
      if (found === undefined) break
      order = found
    }
  }
  return node<Identity>({ kind: 'identity', start: first, increment, order, span: cursor.span(start) })
}
