import { type QualifiedName, sameQualifiedName } from '@mesh/core'
import { type ObjectName, type Statement, toQualifiedName } from '@mesh/sql'
import type { DraftTable } from '../draft/draft-table.ts'
import { addColumn, meshProperty } from './add-column.ts'
import { addConstraint } from './add-constraint.ts'
import { applyAlter } from './apply-alter.ts'
import type { StatementContext } from './statement-context.ts'

/** Changes the tables as one statement does. */
export function applyStatement(drafts: DraftTable[], statement: Statement, context: StatementContext): void {
  switch (statement.kind) {
    case 'createTable':
    case 'createHybridTable':
    case 'createIcebergTable':
    case 'createDynamicTable':
    case 'createExternalTable':
    case 'createInteractiveTable':
    case 'createEventTable': {
      const draft = startDraft(drafts, statement, physicalTypes[statement.kind])
      if (draft === undefined) return
      for (const column of statement.columns) addColumn(draft, column, context)
      for (const constraint of statement.constraints) addConstraint(draft, constraint, context)
      if (statement.source !== undefined)
        context.report(`The columns of ${draft.name.name} are those of something else; they are not imported`)
      if (statement.clusterBy.length > 0)
        context.report(`The clustering of ${draft.name.name} is not kept`, 'info')
      for (const { key } of statement.properties)
        context.report(`${key} of ${draft.name.name} is not kept`, 'info')
      for (const { type } of statement.policies)
        context.report(`The ${type.toLowerCase()} policy of ${draft.name.name} is not kept`)
      if (statement.query !== undefined) keepQuery(draft, statement.query, context)
      return
    }
    case 'createView':
    case 'createMaterializedView': {
      const draft = startDraft(
        drafts,
        statement,
        statement.kind === 'createView' ? 'view' : 'materialized view',
      )
      if (draft === undefined) return
      for (const { name, comment, tags, policies } of statement.columns) {
        draft.columns.push({
          name: name.name,
          required: false,
          ...(comment !== undefined && { comment }),
          tags: tags.map(({ name: tag, value }) => ({ tag: toQualifiedName(tag), value })),
          customProperties: [],
        })
        if (policies.length > 0)
          context.report(`Column ${name.name} of ${draft.name.name}: its policy is not kept`)
      }
      if (statement.policies.length > 0)
        context.report(`The row access policy of ${draft.name.name} is not kept`)
      context.report(`The types of view ${draft.name.name} are known to its query only`, 'info')
      keepQuery(draft, statement.query, context)
      return
    }
    case 'commentOn': {
      const { objectType, name, comment } = statement
      if (objectType === 'COLUMN') {
        const parts = name.parts.map((part) => part.name)
        const found = findDraft(drafts, {
          ...name,
          parts: name.parts.slice(0, -1),
        })?.columns.find((each) => each.name === parts.at(-1))
        if (found === undefined) context.report(`There is no column ${parts.join('.')} to comment on`)
        else found.comment = comment
        return
      }
      const draft = findDraft(drafts, name)
      if (draft === undefined) context.report(`A comment on a ${objectType.toLowerCase()} is not kept`)
      else draft.comment = comment
      return
    }
    case 'alter':
      applyAlter(findDraft(drafts, statement.name), statement, context)
      return
    case 'createTag':
    case 'use':
      return
    default:
      context.report(`A statement of kind ${statement.kind} says nothing of a table and is left out`, 'info')
  }
}

const physicalTypes: Readonly<Record<string, string | undefined>> = {
  createHybridTable: 'hybrid table',
  createIcebergTable: 'iceberg table',
  createDynamicTable: 'dynamic table',
  createExternalTable: 'external table',
  createInteractiveTable: 'interactive table',
  createEventTable: 'event table',
}

type Created = Extract<Statement, { kind: 'createTable' | 'createView' | 'createMaterializedView' }>

function startDraft(
  drafts: DraftTable[],
  {
    name,
    ifNotExists,
    comment,
    tags,
  }: Pick<Created, 'name' | 'ifNotExists' | 'tags'> & { readonly comment?: string },
  physicalType: string | undefined,
): DraftTable | undefined {
  const known = findDraft(drafts, name)
  if (known !== undefined && ifNotExists) return undefined
  const draft: DraftTable = {
    name: toQualifiedName(name),
    ...(physicalType !== undefined && { physicalType }),
    ...(comment !== undefined && { comment }),
    columns: [],
    keys: [],
    tags: tags.map(({ name: tag, value }) => ({ tag: toQualifiedName(tag), value })),
    quality: [],
    customProperties: [],
  }
  if (known === undefined) drafts.push(draft)
  else drafts.splice(drafts.indexOf(known), 1, draft)
  return draft
}

/** The table of a name; a name that says less fits one that says more. */
function findDraft(drafts: readonly DraftTable[], name: ObjectName): DraftTable | undefined {
  if (name.parts.length === 0 || name.parts.length > 3) return undefined
  const wanted = toQualifiedName(name)
  return (
    drafts.find((each) => sameQualifiedName(each.name, wanted)) ??
    drafts.find((each) => fits(each.name, wanted))
  )
}

const fits = (own: QualifiedName, wanted: QualifiedName) =>
  own.name === wanted.name &&
  (own.schema === undefined || wanted.schema === undefined || own.schema === wanted.schema) &&
  (own.database === undefined || wanted.database === undefined || own.database === wanted.database)

function keepQuery(
  draft: DraftTable,
  query: { readonly span: { start: number; end: number } },
  context: StatementContext,
) {
  draft.customProperties.push(meshProperty('query', context.text.slice(query.span.start, query.span.end)))
}
