import { braces, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'

/** Statements about the account, the user and the warehouse of the session, and about instances of classes. */
export const controlRules: RenderRules<'alterCurrent' | 'createInstance'> = {
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
