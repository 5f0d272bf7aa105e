import type { Statement } from '../../tree/statement.ts'
import { parseGrant } from '../access/grant.ts'
import { parseRevoke } from '../access/revoke.ts'
import type { Cursor } from '../cursor.ts'
import { parseAlter } from '../ddl/alter.ts'
import { parseCommentOn } from '../ddl/comment-on.ts'
import { parseCreate } from '../ddl/create.ts'
import { parseAttach, parseDefine } from '../ddl/define.ts'
import { parseDrop, parseUndrop } from '../ddl/drop.ts'
import { parseCopy } from '../dml/copy.ts'
import { parseDelete } from '../dml/delete.ts'
import { parseInsert } from '../dml/insert.ts'
import { parseMerge } from '../dml/merge.ts'
import { parseTruncate } from '../dml/truncate.ts'
import { parseUpdate } from '../dml/update.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryAt } from '../rules.ts'
import { parseAssign } from '../scripting/assign.ts'
import { atBlock } from '../scripting/at-block.ts'
import { parseBlock } from '../scripting/parse-block.ts'
import { scriptingRules } from '../scripting/scripting-rules.ts'
import { listEnds } from '../scripting/statement-list.ts'
import { parseCallStatement } from '../session/call.ts'
import { atCallWithProcedure, parseCallWithProcedure } from '../session/call-with-procedure.ts'
import { parseExecute } from '../session/execute.ts'
import { parseExplain } from '../session/explain.ts'
import { parseBegin, parseCommit, parseRollback } from '../session/transaction.ts'
import { parseUse } from '../session/use.ts'
import { parseSet, parseUnset } from '../session/variable.ts'
import { parseDescribe } from '../show/describe.ts'
import { parseShow } from '../show/show.ts'
import { parseGet, parseList, parsePut, parseRemove } from '../stage/file-statements.ts'
import { parseFlow } from './flow.ts'
import { parseUnknownVerb } from './unknown-statement.ts'

type Rule = (cursor: Cursor) => Statement

const rules: Readonly<Record<string, Rule>> = {
  ...scriptingRules,
  ALTER: parseAlter,
  ATTACH: parseAttach,
  BEGIN: (cursor) => (atBlock(cursor) ? parseBlock(cursor) : parseBegin(cursor)),
  CALL: parseCallStatement,
  COMMENT: parseCommentOn,
  COMMIT: parseCommit,
  COPY: parseCopy,
  CREATE: parseCreate,
  DEFINE: parseDefine,
  DELETE: parseDelete,
  DESC: parseDescribe,
  DESCRIBE: parseDescribe,
  DROP: parseDrop,
  EXECUTE: parseExecute,
  EXPLAIN: parseExplain,
  GET: parseGet,
  GRANT: parseGrant,
  INSERT: parseInsert,
  LIST: parseList,
  LS: parseList,
  MERGE: parseMerge,
  PUT: parsePut,
  REMOVE: parseRemove,
  REVOKE: parseRevoke,
  RM: parseRemove,
  ROLLBACK: parseRollback,
  SET: parseSet,
  SHOW: parseShow,
  START: parseBegin,
  TRUNCATE: parseTruncate,
  UNDROP: parseUndrop,
  UNSET: parseUnset,
  UPDATE: parseUpdate,
  USE: parseUse,
}

const verbs: readonly string[] = ['SELECT', 'WITH', 'VALUES', ...listEnds, ...Object.keys(rules)]

/** One statement, from its first word. */
export const parseStatementAt = (cursor: Cursor): Statement => parseFlow(cursor, parseSingle)

function parseSingle(cursor: Cursor): Statement {
  if (atCallWithProcedure(cursor)) return parseCallWithProcedure(cursor)
  if (atQuery(cursor)) return parseQueryAt(cursor)
  if (cursor.atSymbol(':=', 1)) return parseAssign(cursor)
  const { kind, value } = cursor.peek()
  const rule = kind === 'word' && Object.hasOwn(rules, value) ? rules[value] : undefined
  if (rule !== undefined) return rule(cursor)
  if (kind === 'template' && (cursor.atSymbol(';', 1) || cursor.peek(1).kind === 'end')) {
    const { span } = cursor.advance()
    return { kind: 'template', text: value, span }
  }
  return parseUnknownVerb(cursor, verbs)
}
