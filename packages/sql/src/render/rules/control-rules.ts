import { braces, Commented, type Doc, isMany, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import { namedObject } from './named-object.ts'

/**
 * Statements about the account, the user and the warehouse of the session, about instances of classes, and of the files of DCM
 * projects.
 */
export const controlRules: RenderRules<
  'alterCurrent' | 'createInstance' | 'define' | 'attachTags' | 'attachDataMetric' | 'attachTarget'
> = {
  define: ({ object }, to) => asDefinition(renderNode(object, to)),
  attachTags: ({ tags, targets }, to) =>
    statement(words('ATTACH TAG', renderList(tags, to)), words('TO', renderList(targets, to))),
  attachDataMetric: ({ target, metric }, to) =>
    statement(
      words('ATTACH DATA METRIC FUNCTION', to.name(metric.function)),
      words('TO', renderNode(target, to)),
      metric.on && words('ON', braces(renderList(metric.arguments, to))),
      ...metric.clauses.map((each) => renderNode(each, to)),
    ),
  attachTarget: (node, to) =>
    words(namedObject(node, to), node.column && words('COLUMN', to.identifier(node.column))),
  alterCurrent: ({ objectType, ifExists, actions }, to) =>
    statement(
      words('ALTER', objectType, ifExists && 'IF EXISTS'),
      ...actions.map((each) => renderNode(each, to)),
    ),
  createInstance: (node, to) =>
    statement(
      words(
        'CREATE',
        node.orReplace && 'OR REPLACE',
        node.orAlter && 'OR ALTER',
        to.name(node.class),
        node.ifNotExists && 'IF NOT EXISTS',
        to.name(node.name),
        braces(renderList(node.arguments, to)),
      ),
      ...node.properties.map((each) => renderNode(each, to)),
      node.tags.length > 0 && words('WITH TAG', braces(renderList(node.tags, to))),
      node.comment !== undefined && `COMMENT = ${to.text(node.comment)}`,
    ),
}

/** A CREATE whose first word is DEFINE. */
function asDefinition(create: Doc): Doc {
  if (typeof create === 'string') return create.replace(/^CREATE\b/, 'DEFINE')
  if (isMany(create)) return create.map((each, index) => (index === 0 ? asDefinition(each) : each))
  if (create instanceof Commented)
    return new Commented(asDefinition(create.content), create.before, create.after)
  return create.kind === 'group' || create.kind === 'indent'
    ? { ...create, content: asDefinition(create.content) }
    : create
}
