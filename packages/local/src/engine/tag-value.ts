import { parseQualifiedName } from '@mesh/core'
import { nameParts } from '../catalog/securable-name.ts'
import { tagsInForce } from '../inventory/function/tag-references.ts'
import { activeRoles } from './access.ts'
import type { Execution } from './execution.ts'
import { findObject } from './find-object.ts'

/**
 * SYSTEM$GET_TAG: the value of a tag that is in force on an object or a column; null for none.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_get_tag
 *
 * @throws SQL.NOT_FOUND
 */
export function tagValue(
  execution: Execution,
  [tagName = '', target = '', domain = '']: readonly string[],
): string | null {
  const { state, session } = execution
  const tag = nameParts(findObject(state.catalog, 'TAG', parseQualifiedName(tagName), session)).join('\0')
  const asked = { execution, roles: activeRoles(state.catalog, session), context: session }
  const found = tagsInForce(asked, target, domain.toUpperCase()).find(
    (row) => row.slice(0, 3).join('\0') === tag,
  )
  return found === undefined ? null : String(found[3])
}
