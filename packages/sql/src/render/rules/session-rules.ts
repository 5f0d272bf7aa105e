import { pluralOf } from '../../parse/object-type.ts'
import { braces, doc, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'

/** Session, transaction, SHOW and DESCRIBE. */
export const sessionRules: RenderRules<
  | 'alterSession'
  | 'use'
  | 'useSecondaryRoles'
  | 'setVariables'
  | 'unsetVariables'
  | 'begin'
  | 'commit'
  | 'rollback'
  | 'show'
  | 'showScope'
  | 'showGrants'
  | 'describe'
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
      : doc`SET (${renderList(names, to)}) = (${renderList(values, to)})`,
  unsetVariables: ({ names }, to) =>
    names.length === 1 ? doc`UNSET ${renderList(names, to)}` : words('UNSET', braces(renderList(names, to))),
  begin: ({ name }, to) => words('BEGIN', name && doc`NAME ${to.identifier(name)}`),
  commit: () => 'COMMIT',
  rollback: () => 'ROLLBACK',
  show: ({ terse, objectType, history, like, in: scope, startsWith, limit, from }, to) =>
    words(
      'SHOW',
      terse && 'TERSE',
      pluralOf(objectType),
      history && 'HISTORY',
      like !== undefined && `LIKE ${to.text(like)}`,
      scope && renderNode(scope, to),
      startsWith !== undefined && `STARTS WITH ${to.text(startsWith)}`,
      limit !== undefined && `LIMIT ${limit}`,
      from !== undefined && `FROM ${to.text(from)}`,
    ),
  showScope: ({ objectType, name }, to) => words('IN', objectType, name && to.name(name)),
  showGrants: ({ future, direction, objectType, name }, to) =>
    words('SHOW', future && 'FUTURE', 'GRANTS', direction, objectType, name && to.name(name)),
  describe: ({ objectType, name }, to) => doc`DESCRIBE ${objectType} ${to.name(name)}`,
}
