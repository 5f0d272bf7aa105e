import type { Statement } from '@mesh/sql'
import { addQuery } from './create-table.ts'
import { policyProperties } from './policy-property.ts'
import { startDraft } from './start-draft.ts'
import type { StatementContext } from './statement-context.ts'
import { storedTags } from './stored-tags.ts'

/** Creates a view, whose types come from its query. */
export function createView(
  statement: Extract<Statement, { kind: 'createView' | 'createMaterializedView' }>,
  context: StatementContext,
): void {
  const type = statement.kind === 'createView' ? 'view' : 'materialized view'
  const draft = startDraft(statement, type, context)
  if (draft === undefined) return
  for (const { name, comment, tags, policies } of statement.columns)
    draft.columns.push({
      name: name.name,
      required: false,
      ...(comment !== undefined && { comment }),
      tags: [...storedTags(tags, context)],
      customProperties: [...policyProperties(policies, context)],
    })
  draft.customProperties.push(...policyProperties(statement.policies, context))
  addQuery(draft, statement.query, context)
  const unknown = draft.columns.filter((each) => each.type === undefined)
  if (unknown.length > 0)
    context.report(
      `The types of view ${draft.name.name} are known to its query only: ${unknown.map(({ name }) => name).join(', ')}`,
      'info',
    )
}
