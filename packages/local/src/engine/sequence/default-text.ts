import { type Expression, toQualifiedName } from '@mesh/sql'
import { fullName } from '../../catalog/securable-name.ts'
import { activeRoles, assertPrivilege } from '../access.ts'
import type { Execution } from '../execution.ts'
import { findSequence } from './next-value.ts'

/** The DEFAULT of a column as it is kept: a sequence with its full name. */
export function defaultText(execution: Execution, value: Expression): string {
  const { state, session, text } = execution
  const last = value.kind === 'columnReference' ? value.parts.at(-1) : undefined
  if (value.kind !== 'columnReference' || last?.name !== 'NEXTVAL' || value.parts.length < 2)
    return text.slice(value.span.start, value.span.end)
  const name = toQualifiedName({ kind: 'objectName', parts: value.parts.slice(0, -1), span: value.span })
  const sequence = findSequence(execution, name, session)
  assertPrivilege(state.catalog, activeRoles(state.catalog, session), sequence, ['USAGE'])
  return `${fullName(sequence)}.NEXTVAL`
}

/** Whether the default of a column is a sequence. */
export const isNextValue = (text: string | null): boolean => text?.endsWith('.NEXTVAL') ?? false
