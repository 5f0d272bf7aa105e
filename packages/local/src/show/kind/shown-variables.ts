import { shownInstant } from '../listing.ts'
import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-variables */
export const shownVariables = shownKind({
  columns: ['session_id', 'created_on', 'updated_on', 'name', 'value', 'type', 'comment'],
  list: ({ session }) =>
    [...session.variables]
      .map(([name, variable]) => ({ name, variable }))
      .sort((left, right) => (left.name < right.name ? -1 : 1)),
  row: ({ name, variable }, { session }) => ({
    session_id: String(session.id),
    created_on: shownInstant(variable.createdOn),
    updated_on: shownInstant(variable.updatedOn),
    name,
    value: variable.value === null || variable.value === undefined ? null : String(variable.value),
    type: typeOf(variable.type?.kind),
  }),
})

function typeOf(kind: string | undefined): string {
  if (kind === 'integer' || kind === 'number') return 'fixed'
  return kind === 'string' || kind === undefined ? 'text' : kind
}
