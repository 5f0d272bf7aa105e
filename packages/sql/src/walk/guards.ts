import type { Expression } from '../tree/expression/expression.ts'
import type { SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
import type { CreateStatement, Statement } from '../tree/statement.ts'

const statementKinds: Readonly<Record<Statement['kind'], true>> = {
  query: true,
  insert: true,
  update: true,
  delete: true,
  truncate: true,
  copyIntoTable: true,
  createDatabase: true,
  createSchema: true,
  createTable: true,
  createView: true,
  createDynamicTable: true,
  createWarehouse: true,
  createStage: true,
  createFileFormat: true,
  createTag: true,
  createRole: true,
  createDatabaseRole: true,
  createObject: true,
  alter: true,
  drop: true,
  commentOn: true,
  grantPrivileges: true,
  grantOwnership: true,
  grantRole: true,
  revokePrivileges: true,
  revokeRole: true,
  alterSession: true,
  use: true,
  useSecondaryRoles: true,
  setVariables: true,
  unsetVariables: true,
  begin: true,
  commit: true,
  rollback: true,
  show: true,
  showGrants: true,
  describe: true,
  put: true,
  get: true,
  list: true,
  remove: true,
  block: true,
  let: true,
  assign: true,
  if: true,
  caseStatement: true,
  loop: true,
  while: true,
  repeat: true,
  forRange: true,
  forEach: true,
  break: true,
  continue: true,
  return: true,
  raise: true,
  openCursor: true,
  fetchCursor: true,
  closeCursor: true,
  job: true,
  await: true,
  cancel: true,
  nullStatement: true,
  functionStatement: true,
  unknownStatement: true,
}

const expressionKinds: Readonly<Record<Expression['kind'], true>> = {
  stringLiteral: true,
  numberLiteral: true,
  booleanLiteral: true,
  nullLiteral: true,
  binaryLiteral: true,
  typedLiteral: true,
  intervalLiteral: true,
  columnReference: true,
  positionalColumn: true,
  outerJoinColumn: true,
  variable: true,
  placeholder: true,
  unary: true,
  logical: true,
  arithmetic: true,
  comparison: true,
  quantifiedComparison: true,
  is: true,
  isDistinctFrom: true,
  inList: true,
  inQuery: true,
  between: true,
  like: true,
  likeAny: true,
  exists: true,
  case: true,
  cast: true,
  collate: true,
  extract: true,
  functionCall: true,
  path: true,
  row: true,
  arrayConstant: true,
  objectConstant: true,
  subquery: true,
  defaultValue: true,
}

/** Whether a node is a whole statement. */
export const isStatement = (node: SqlNode): node is Statement => Object.hasOwn(statementKinds, node.kind)

/** Whether a node has a value. */
export const isExpression = (node: SqlNode): node is Expression => Object.hasOwn(expressionKinds, node.kind)

/** Whether a statement is a CREATE. */
export const isCreate = (statement: Statement): statement is CreateStatement =>
  statement.kind.startsWith('create')

/** Whether a node is of one kind: `nodes.filter(isKind('columnReference'))`. */
export const isKind =
  <Kind extends SqlNodeKind>(kind: Kind) =>
  (node: SqlNode): node is Extract<SqlNode, { readonly kind: Kind }> =>
    node.kind === kind
