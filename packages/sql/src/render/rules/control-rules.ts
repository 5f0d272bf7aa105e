import type { CreateObject } from '../../tree/ddl/create-object.ts'
import type { ObjectType } from '../../tree/name/object-type.ts'
import { braces, Commented, type Doc, isMany, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import { commentClause, createHead, tagClause } from './create-parts.ts'
import { namedObject } from './named-object.ts'

/**
 * Statements about the account, the user and the warehouse of the session, about instances of classes, and of the files of DCM
 * projects.
 */
export const controlRules: RenderRules<
  | 'alterCurrent'
  | 'createInstance'
  | 'createObject'
  | 'define'
  | 'attachTags'
  | 'attachDataMetric'
  | 'attachTarget'
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
  createObject: (node, to) =>
    statement(
      words(
        createHead(node, to, ...node.modifiers, node.objectType),
        takesWith.has(node.objectType) && node.clauses.length + node.properties.length > 0 && 'WITH',
      ),
      ...optionsInOrder(node, to),
      tagClause(node.tags, to),
      node.body && renderNode(node.body, to),
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
      tagClause(node.tags, to),
      commentClause(node.comment, to),
    ),
}

/** Types whose options stand behind a WITH. */
const takesWith: ReadonlySet<ObjectType> = new Set<ObjectType>(['MODEL MONITOR', 'RESOURCE MONITOR'])

/** Clauses and options as the text had them, the comment behind the last option: Snowflake does not take every order. */
function optionsInOrder(
  { objectType, clauses, properties, comment }: CreateObject,
  to: Spelling,
): readonly (Doc | false)[] {
  const parts = [...clauses, ...properties].sort((left, right) => left.span.start - right.span.start)
  const last = parts.findLastIndex((each) => each.kind === 'property')
  const options: (Doc | false)[] = parts.map((each) => renderNode(each, to))
  // An agent has its specification at the end: https://docs.snowflake.com/en/sql-reference/sql/create-agent
  const end = objectType === 'AGENT' ? 0 : parts.length
  options.splice(last < 0 ? end : last + 1, 0, commentClause(comment, to))
  return options
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
