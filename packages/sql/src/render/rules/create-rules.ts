import type { CreateBase } from '../../tree/ddl/create-base.ts'
import type { CreateStatement } from '../../tree/ddl/create-statement.ts'
import type { TagAssignment } from '../../tree/property/tag-assignment.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { asQuery, braces, type Doc, definition, definitions, doc, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const tagClause = (tags: readonly TagAssignment[], to: Spelling) =>
  tags.length > 0 && words('WITH TAG', braces(renderList(tags, to)))
const commentClause = (comment: string | undefined, to: Spelling) =>
  comment !== undefined && `COMMENT = ${to.text(comment)}`

const head = (node: CreateBase, to: Spelling, ...type: readonly (string | false)[]) =>
  words(
    'CREATE',
    node.orReplace && 'OR REPLACE',
    node.orAlter && 'OR ALTER',
    ...type,
    node.ifNotExists && 'IF NOT EXISTS',
    to.name(node.name),
  )

/** What may stand at the end of every CREATE. */
const options = (node: CreateBase, to: Spelling): readonly (Doc | false)[] => [
  ...node.properties.map((each) => renderNode(each, to)),
  commentClause(node.comment, to),
  tagClause(node.tags, to),
]

const simple = (type: string) => (node: CreateBase, to: Spelling) =>
  statement(head(node, to, type), ...options(node, to))

const tableOptions = (
  node: Extract<CreateStatement, { kind: 'createTable' | 'createDynamicTable' }>,
  to: Spelling,
): readonly (Doc | false)[] => [
  node.clusterBy.length > 0 && words('CLUSTER BY', braces(renderList(node.clusterBy, to))),
  node.copyGrants && 'COPY GRANTS',
  ...options(node, to),
]

const listed = (nodes: readonly SqlNode[], to: Spelling): Doc | false =>
  nodes.length > 0 && definitions(nodes.map((each) => renderNode(each, to)))

/** CREATE of every object, and its parts. */
export const createRules: RenderRules<
  | CreateStatement['kind']
  | 'columnDefinition'
  | 'identity'
  | 'viewColumn'
  | 'keyConstraint'
  | 'foreignKeyConstraint'
> = {
  createDatabase: (node, to) =>
    statement(head(node, to, node.transient && 'TRANSIENT', 'DATABASE'), ...options(node, to)),
  createSchema: (node, to) =>
    statement(
      head(node, to, node.transient && 'TRANSIENT', 'SCHEMA'),
      node.managedAccess && 'WITH MANAGED ACCESS',
      ...options(node, to),
    ),
  createTable: (node, to) => {
    const name = head(node, to, node.temporary && 'TEMPORARY', node.transient && 'TRANSIENT', 'TABLE')
    const table = words(name, listed([...node.columns, ...node.constraints], to))
    return node.query === undefined
      ? (node.columns.length > 0 ? definition : statement)(table, ...tableOptions(node, to))
      : asQuery(table, tableOptions(node, to), renderNode(node.query, to))
  },
  createView: (node, to) =>
    asQuery(
      words(
        head(
          node,
          to,
          node.secure && 'SECURE',
          node.temporary && 'TEMPORARY',
          node.recursive && 'RECURSIVE',
          'VIEW',
        ),
        node.columns.length > 0 && braces(renderList(node.columns, to)),
      ),
      [node.copyGrants && 'COPY GRANTS', ...options(node, to)],
      renderNode(node.query, to),
    ),
  createDynamicTable: (node, to) =>
    asQuery(
      words(head(node, to, node.transient && 'TRANSIENT', 'DYNAMIC TABLE'), listed(node.columns, to)),
      tableOptions(node, to),
      renderNode(node.query, to),
    ),
  createWarehouse: simple('WAREHOUSE'),
  createStage: (node, to) =>
    statement(head(node, to, node.temporary && 'TEMPORARY', 'STAGE'), ...options(node, to)),
  createFileFormat: (node, to) =>
    statement(head(node, to, node.temporary && 'TEMPORARY', 'FILE FORMAT'), ...options(node, to)),
  createTag: (node, to) =>
    statement(
      head(node, to, 'TAG'),
      node.allowedValues.length > 0 && `ALLOWED_VALUES ${node.allowedValues.map(to.text).join(', ')}`,
      ...options(node, to),
    ),
  createRole: simple('ROLE'),
  createDatabaseRole: simple('DATABASE ROLE'),
  createObject: (node, to) =>
    statement(
      head(node, to, ...node.modifiers, node.objectType),
      ...node.clauses.map((each) => renderNode(each, to)),
      ...options(node, to),
      node.body && renderNode(node.body, to),
    ),
  columnDefinition: (node, to) =>
    words(
      to.identifier(node.name),
      node.type && renderNode(node.type, to),
      node.collation !== undefined && `COLLATE ${to.text(node.collation)}`,
      node.default && doc`DEFAULT ${defaultText(renderNode(node.default, to), node.default.kind)}`,
      node.identity && renderNode(node.identity, to),
      node.notNull && 'NOT NULL',
      ...node.constraints.map((each) => renderNode(each, to)),
      tagClause(node.tags, to),
      node.comment !== undefined && `COMMENT ${to.text(node.comment)}`,
    ),
  identity: ({ start, increment, order }) => words(`AUTOINCREMENT (${start}, ${increment})`, order),
  viewColumn: ({ name, tags, comment }, to) =>
    words(to.identifier(name), tagClause(tags, to), comment !== undefined && `COMMENT ${to.text(comment)}`),
  keyConstraint: ({ name, type, columns, characteristics }, to) =>
    words(
      name && doc`CONSTRAINT ${to.identifier(name)}`,
      type,
      columns.length > 0 && braces(renderList(columns, to)),
      ...characteristics,
    ),
  foreignKeyConstraint: ({ name, columns, references, referencedColumns, characteristics }, to) =>
    words(
      name && doc`CONSTRAINT ${to.identifier(name)}`,
      columns.length > 0 && words('FOREIGN KEY', braces(renderList(columns, to))),
      doc`REFERENCES ${to.name(references)}`,
      referencedColumns.length > 0 && braces(renderList(referencedColumns, to)),
      ...characteristics,
    ),
}

const loose = new Set([
  'logical',
  'comparison',
  'is',
  'isDistinctFrom',
  'inList',
  'inQuery',
  'between',
  'like',
  'likeAny',
  'quantifiedComparison',
  'collate',
  'unary',
])

/** `DEFAULT a IS NULL NOT NULL` would not say where the value ends. */
const defaultText = (text: Doc, kind: string): Doc => (loose.has(kind) ? braces(text) : text)
