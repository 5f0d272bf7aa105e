import type { AttachedPolicy } from '../../tree/ddl/attached-policy.ts'
import type { ColumnDefinition } from '../../tree/ddl/column-definition.ts'
import type { Constraint } from '../../tree/ddl/constraint.ts'
import type { TableIndex } from '../../tree/ddl/create-hybrid-table.ts'
import type { CreateAnyTable } from '../../tree/ddl/create-statement.ts'
import type { DataMetric } from '../../tree/ddl/data-metric.ts'
import type { TableSource } from '../../tree/ddl/table-source.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import { asQuery, braces, type Doc, definition, doc, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import {
  createHead,
  createOptions,
  inlineComment,
  keyedBy,
  listed,
  policyClause,
  renderAll,
  tagClause,
} from './create-parts.ts'

interface TableExtra {
  readonly indexes?: readonly TableIndex[]
  readonly partitionBy?: readonly Expression[]
}

function table(node: CreateAnyTable & TableExtra, to: Spelling, ...type: readonly (string | false)[]): Doc {
  const elements = [...node.columns, ...node.constraints, ...(node.indexes ?? [])]
  const name = words(createHead(node, to, ...type), listed(elements, to))
  const clauses = [
    node.source && renderNode(node.source, to),
    keyedBy('PARTITION BY', node.partitionBy ?? [], to),
    keyedBy('CLUSTER BY', node.clusterBy, to),
    node.copyGrants && 'COPY GRANTS',
    ...createOptions(node, to),
    ...renderAll(node.policies, to),
    ...renderAll(node.clauses, to),
    node.kind === 'createDynamicTable' &&
      node.refresh &&
      words('REFRESH USING', braces(renderNode(node.refresh, to))),
  ]
  return node.query === undefined
    ? (elements.length > 0 ? definition : statement)(name, ...clauses)
    : asQuery(name, clauses, renderNode(node.query, to))
}

/** CREATE of every kind of table, and its parts. */
export const createTableRules: RenderRules<
  | CreateAnyTable['kind']
  | ColumnDefinition['kind']
  | 'identity'
  | Constraint['kind']
  | TableIndex['kind']
  | TableSource['kind']
  | AttachedPolicy['kind']
  | DataMetric['kind']
  | 'metricTable'
> = {
  createTable: (node, to) =>
    table(
      node,
      to,
      node.procedureScoped === true && 'PROCEDURE SCOPED',
      node.temporary && 'TEMPORARY',
      node.transient && 'TRANSIENT',
      'TABLE',
    ),
  createHybridTable: (node, to) => table(node, to, 'HYBRID TABLE'),
  createInteractiveTable: (node, to) => table(node, to, 'INTERACTIVE TABLE'),
  createIcebergTable: (node, to) => table(node, to, node.transient && 'TRANSIENT', 'ICEBERG TABLE'),
  createExternalTable: (node, to) => table(node, to, 'EXTERNAL TABLE'),
  createEventTable: (node, to) => table(node, to, 'EVENT TABLE'),
  createDynamicTable: (node, to) =>
    table(node, to, node.transient && 'TRANSIENT', node.iceberg ? 'DYNAMIC ICEBERG TABLE' : 'DYNAMIC TABLE'),
  columnDefinition: (node, to) =>
    words(
      node.ifNotExists && 'IF NOT EXISTS',
      to.identifier(node.name),
      node.type && renderNode(node.type, to),
      node.collation !== undefined && `COLLATE ${to.text(node.collation)}`,
      node.computed && doc`AS (${renderNode(node.computed, to)})`,
      node.default && doc`DEFAULT ${defaultText(renderNode(node.default, to), node.default.kind)}`,
      node.identity && renderNode(node.identity, to),
      node.notNull && 'NOT NULL',
      ...renderAll(node.constraints, to),
      ...renderAll(node.policies, to),
      node.privacyDomain && renderNode(node.privacyDomain, to),
      tagClause(node.tags, to),
      inlineComment(node.comment, to),
    ),
  identity: ({ start, increment, order }) => words(`AUTOINCREMENT (${start}, ${increment})`, order),
  keyConstraint: ({ name, type, columns, characteristics, comment }, to) =>
    words(
      name && doc`CONSTRAINT ${to.identifier(name)}`,
      type,
      columns.length > 0 && braces(renderList(columns, to)),
      ...characteristics,
      inlineComment(comment, to),
    ),
  foreignKeyConstraint: ({ name, columns, references, referencedColumns, characteristics, comment }, to) =>
    words(
      name && doc`CONSTRAINT ${to.identifier(name)}`,
      columns.length > 0 && words('FOREIGN KEY', braces(renderList(columns, to))),
      doc`REFERENCES ${to.name(references)}`,
      referencedColumns.length > 0 && braces(renderList(referencedColumns, to)),
      ...characteristics,
      inlineComment(comment, to),
    ),
  checkConstraint: ({ name, condition, characteristics, comment }, to) =>
    words(
      name && doc`CONSTRAINT ${to.identifier(name)}`,
      doc`CHECK (${renderNode(condition, to)})`,
      ...characteristics,
      inlineComment(comment, to),
    ),
  tableIndex: ({ name, columns, include }, to) =>
    words(
      doc`INDEX ${to.identifier(name)}`,
      braces(renderList(columns, to)),
      include.length > 0 && words('INCLUDE', braces(renderList(include, to))),
    ),
  tableLike: ({ table: like }, to) => doc`LIKE ${to.name(like)}`,
  tableTemplate: ({ template }, to) => doc`USING TEMPLATE ${renderNode(template, to)}`,
  tableArchive: ({ table: archive, alias, where }, to) =>
    words(
      doc`FROM ARCHIVE OF ${to.name(archive)}`,
      alias && doc`AS ${to.identifier(alias)}`,
      doc`WHERE ${renderNode(where, to)}`,
    ),
  attachedPolicy: (node, to) => words('WITH', policyClause(node, to)),
  dataMetric: (node, to) =>
    words(
      to.name(node.function),
      node.on && words('ON', braces(renderList(node.arguments, to))),
      ...renderAll(node.clauses, to),
    ),
  metricTable: ({ name, columns }, to) => words('TABLE', to.name(name), braces(renderList(columns, to))),
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
