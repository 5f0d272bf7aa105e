import { policyColumnsWord } from '../../parse/ddl/attached-policy.ts'
import type { AttachedPolicy } from '../../tree/ddl/attached-policy.ts'
import type { CreateBase } from '../../tree/ddl/create-base.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { braces, type Doc, definitions, words } from '../layout/doc.ts'
import { renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

/** `WITH TAG (…)`. */
export const tagClause = (tags: readonly TagAssignment[], to: Spelling): Doc | false =>
  tags.length > 0 && words('WITH TAG', braces(renderList(tags, to)))

/** `COMMENT = '…'`. */
export const commentClause = (comment: string | undefined, to: Spelling): string | false =>
  comment !== undefined && `COMMENT = ${to.text(comment)}`

/** `COMMENT '…'`, of a column or a constraint. */
export const inlineComment = (comment: string | undefined, to: Spelling): string | false =>
  comment !== undefined && `COMMENT ${to.text(comment)}`

/** `CREATE … <type> name`. */
export const createHead = (node: CreateBase, to: Spelling, ...type: readonly (string | false)[]): Doc =>
  words(
    'CREATE',
    node.orReplace && 'OR REPLACE',
    node.orAlter && 'OR ALTER',
    ...type,
    node.ifNotExists && 'IF NOT EXISTS',
    to.name(node.name),
  )

/** What may stand at the end of every CREATE. */
export const createOptions = (node: CreateBase, to: Spelling): readonly (Doc | false)[] => [
  ...node.properties.map((each) => renderNode(each, to)),
  commentClause(node.comment, to),
  tagClause(node.tags, to),
]

/** Nodes each on its own. */
export const renderAll = (nodes: readonly SqlNode[], to: Spelling): readonly Doc[] =>
  nodes.map((each) => renderNode(each, to))

/** Nodes in parentheses, one a line when there are several. */
export const listed = (nodes: readonly SqlNode[], to: Spelling): Doc | false =>
  nodes.length > 0 && definitions(renderAll(nodes, to))

/** `CLUSTER BY (…)`, `PARTITION BY (…)`. */
export const keyedBy = (keyword: string, expressions: readonly Expression[], to: Spelling): Doc | false =>
  expressions.length > 0 && words(keyword, braces(renderList(expressions, to)))

/** `<type> POLICY name …`. */
export const policyClause = (
  { type, policy, columns, furtherKeys = [] }: AttachedPolicy,
  to: Spelling,
): Doc =>
  words(
    `${type} POLICY`,
    to.name(policy),
    columns.length > 0 && words(policyColumnsWord(type), braces(renderList(columns, to))),
    ...renderAll(furtherKeys, to),
  )
