import type { Diagnostic, QualifiedName } from '@mesh/core'
import {
  type CopyIntoTable,
  completeName,
  type Identifier,
  type Insert,
  type ObjectName,
  type Query,
  type SqlCatalog,
  type SqlSession,
  type Statement,
  toQualifiedName,
} from '@mesh/sql'
import type { Flow } from './flow.ts'
import { queryOfDelete, queryOfUpdate } from './query-of-dml.ts'

/** A statement as data that flows, or why it is none. */
export interface FlowDescription {
  readonly flow?: Flow
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the query of a statement, what it fills and under which names. */
export function describeFlow(
  statement: Statement,
  catalog: SqlCatalog,
  session: SqlSession,
): FlowDescription {
  const target = (name: ObjectName): QualifiedName => completeName(toQualifiedName(name), session)
  switch (statement.kind) {
    case 'query':
      return { flow: { query: statement }, diagnostics: [] }
    case 'createView':
      return {
        flow: {
          query: statement.query,
          target: target(statement.name),
          ...named(statement.columns.map(({ name }) => name)),
        },
        diagnostics: [],
      }
    case 'createTable':
    case 'createDynamicTable':
      return statement.query === undefined
        ? noFlow(statement)
        : {
            flow: {
              query: statement.query,
              target: target(statement.name),
              ...named(statement.columns.map(({ name }) => name)),
            },
            diagnostics: [],
          }
    case 'insert':
      return fill(statement, statement.query, target(statement.table), catalog)
    case 'copyIntoTable':
      return copyFlow(statement, target(statement.table), catalog)
    case 'update':
      return { flow: { query: queryOfUpdate(statement), target: target(statement.table) }, diagnostics: [] }
    case 'delete':
      return { flow: { query: queryOfDelete(statement), target: target(statement.table) }, diagnostics: [] }
    default:
      return noFlow(statement)
  }
}

const named = (columns: readonly Identifier[]): { readonly columns?: readonly string[] } =>
  columns.length === 0 ? {} : { columns: columns.map(({ name }) => name) }

function fill(
  statement: Insert | CopyIntoTable,
  query: Query,
  target: QualifiedName,
  catalog: SqlCatalog,
): FlowDescription {
  if (statement.columns.length > 0)
    return { flow: { query, target, ...named(statement.columns) }, diagnostics: [] }
  const table = catalog.table(target)
  if (table !== undefined)
    return { flow: { query, target, columns: table.columns.map(({ name }) => name) }, diagnostics: [] }
  return {
    flow: { query, target },
    diagnostics: [
      {
        code: 'LINEAGE.UNKNOWN_TARGET',
        severity: 'warning',
        message: `${target.name} is not in the catalog, so its columns are taken to be named as the query names them`,
        hint: 'Add the table to the catalog, or write the column list of the statement.',
        where: { offset: statement.table.span.start },
      },
    ],
  }
}

function copyFlow(statement: CopyIntoTable, target: QualifiedName, catalog: SqlCatalog): FlowDescription {
  if (statement.from?.kind !== 'query') return { diagnostics: [stageFlow(statement)] }
  const { flow, diagnostics } = fill(statement, statement.from, target, catalog)
  return { ...(flow !== undefined && { flow }), diagnostics: [...diagnostics, stageFlow(statement)] }
}

const stageFlow = (statement: CopyIntoTable): Diagnostic => ({
  code: 'LINEAGE.FILES',
  severity: 'info',
  message: `${statement.table.parts.at(-1)?.name} is filled from files, which have no columns to trace`,
  where: { offset: statement.span.start },
})

const noFlow = (statement: Statement): FlowDescription => ({
  diagnostics: [
    {
      code: 'LINEAGE.NO_FLOW',
      severity: 'info',
      message: `A statement of kind ${statement.kind} moves no data between columns`,
      hint: 'Trace a query, CREATE VIEW, CREATE DYNAMIC TABLE, CREATE TABLE … AS, INSERT, UPDATE or DELETE.',
      where: { offset: statement.span.start },
    },
  ],
})
