import { shownAs } from '../../parse/show/show-types.ts'
import { glue, words } from '../layout/doc.ts'
import { type RenderRules, renderNode } from '../render-part.ts'
import { nameOf, typeOf } from './named-object.ts'
import { textOrBind } from './text-or-bind.ts'

/** SHOW and DESCRIBE. */
export const showRules: RenderRules<'show' | 'showScope' | 'showGrants' | 'describe' | 'describeRun'> = {
  show: ({ class: ofClass, like, in: scope, startsWith, from, ...node }, to) =>
    words(
      'SHOW',
      node.terse && 'TERSE',
      ofClass === undefined ? shownAs(node.objectType) : to.name(ofClass),
      node.history && 'HISTORY',
      like !== undefined && words('LIKE', textOrBind(like, to)),
      scope && renderNode(scope, to),
      ...node.clauses.map((each) => renderNode(each, to)),
      startsWith !== undefined && words('STARTS WITH', textOrBind(startsWith, to)),
      node.limit !== undefined && `LIMIT ${node.limit}`,
      from !== undefined && `FROM ${to.text(from)}`,
      ...node.properties.map((each) => renderNode(each, to)),
      node.privileges.length > 0 && `WITH PRIVILEGES ${node.privileges.join(', ')}`,
    ),
  showScope: ({ relation, objectType, name }, to) =>
    words(relation ?? 'IN', objectType, name && to.name(name)),
  showGrants: ({ future, caller, direction, objectType, name, owner, ...node }, to) =>
    words(
      'SHOW',
      future && 'FUTURE',
      caller && 'CALLER',
      'GRANTS',
      node.like !== undefined && words('LIKE', textOrBind(node.like, to)),
      direction,
      objectType && typeOf({ objectType, class: node.class }, to),
      objectType === 'INSTANCE ROLE' && 'ROLE',
      owner && name && glue(to.name(owner), '!', to.name(name)),
      owner === undefined && name && nameOf({ name, argumentTypes: node.argumentTypes }, to),
      node.package && words('IN APPLICATION PACKAGE', to.name(node.package)),
      node.limit !== undefined && `LIMIT ${node.limit}`,
    ),
  describe: (node, to) =>
    words(
      'DESCRIBE',
      typeOf(node, to),
      node.objectType === 'SEARCH OPTIMIZATION' && 'ON',
      nameOf(node, to),
      node.application && words('IN APPLICATION', to.name(node.application)),
      ...node.properties.map((each) => renderNode(each, to)),
    ),
  describeRun: ({ of, id }, to) => words('DESCRIBE', of, renderNode(id, to)),
}
