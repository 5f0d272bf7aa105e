import type { Expression } from '../../tree/expression/expression.ts'
import { braces, type Doc, doc, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

/** Session and transaction. */
export const sessionRules: RenderRules<
  | 'alterSession'
  | 'use'
  | 'useSecondaryRoles'
  | 'setVariables'
  | 'unsetVariables'
  | 'begin'
  | 'commit'
  | 'rollback'
> = {
  alterSession: ({ set, unset }, to) =>
    words(
      'ALTER SESSION',
      set.length > 0 ? words('SET', ...set.map((each) => renderNode(each, to))) : `UNSET ${unset.join(', ')}`,
    ),
  use: ({ objectType, name }, to) => doc`USE ${objectType} ${to.name(name)}`,
  useSecondaryRoles: ({ mode, roles }, to) =>
    words('USE SECONDARY ROLES', mode === 'LIST' ? renderList(roles, to) : mode),
  setVariables: ({ names, values }, to) =>
    names.length === 1
      ? doc`SET ${renderList(names, to)} = ${renderList(values, to)}`
      : doc`SET ${braces(renderList(names, to))} = ${valuesOf(values, to)}`,
  unsetVariables: ({ names }, to) =>
    names.length === 1 ? doc`UNSET ${renderList(names, to)}` : words('UNSET', braces(renderList(names, to))),
  begin: ({ name }, to) => words('BEGIN', name && doc`NAME ${to.identifier(name)}`),
  commit: () => 'COMMIT',
  rollback: () => 'ROLLBACK',
}

/** One query has parentheses of its own. */
const valuesOf = (values: readonly Expression[], to: Spelling): Doc =>
  values.length === 1 ? renderList(values, to) : braces(renderList(values, to))
