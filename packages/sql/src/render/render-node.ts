import type { SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
import type { Doc } from './layout/doc.ts'
import type { RenderRules } from './render-part.ts'
import { accessRules } from './rules/access-rules.ts'
import { alterRules } from './rules/alter-rules.ts'
import { controlRules } from './rules/control-rules.ts'
import { createRoutineRules } from './rules/create-routine-rules.ts'
import { createRules } from './rules/create-rules.ts'
import { createTableRules } from './rules/create-table-rules.ts'
import { createViewRules } from './rules/create-view-rules.ts'
import { dmlRules } from './rules/dml-rules.ts'
import { executeRules } from './rules/execute-rules.ts'
import { expressionRules } from './rules/expression-rules.ts'
import { fileRules } from './rules/file-rules.ts'
import { functionRules } from './rules/function-rules.ts'
import { objectRules } from './rules/object-rules.ts'
import { phraseRules } from './rules/phrase-rules.ts'
import { propertyRules } from './rules/property-rules.ts'
import { queryRules } from './rules/query-rules.ts'
import { rowPatternRules } from './rules/row-pattern-rules.ts'
import { scriptingRules } from './rules/scripting-rules.ts'
import { sessionRules } from './rules/session-rules.ts'
import { showRules } from './rules/show-rules.ts'
import { tableOperatorRules } from './rules/table-operator-rules.ts'
import { tableRules } from './rules/table-rules.ts'
import type { Spelling } from './spelling.ts'

/** One rule a kind; a kind without a rule does not compile. */
const rules: RenderRules<SqlNodeKind> = {
  ...expressionRules,
  ...functionRules,
  ...queryRules,
  ...tableRules,
  ...tableOperatorRules,
  ...rowPatternRules,
  ...propertyRules,
  ...phraseRules,
  ...dmlRules,
  ...fileRules,
  ...createRules,
  ...createTableRules,
  ...createViewRules,
  ...createRoutineRules,
  ...alterRules,
  ...controlRules,
  ...objectRules,
  ...accessRules,
  ...sessionRules,
  ...executeRules,
  ...showRules,
  ...scriptingRules,
}

/** One node without its comments. */
export function renderBareNode(node: SqlNode, spelling: Spelling): Doc {
  const rule = rules[node.kind] as (node: SqlNode, spelling: Spelling) => Doc
  return rule(node, spelling)
}
