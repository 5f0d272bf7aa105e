import { words } from '../layout/doc.ts'
import { type RenderRules, renderNode } from '../render-part.ts'
import { namedObject, nameOf, typeOf } from './named-object.ts'

/** DROP, UNDROP and COMMENT. */
export const objectRules: RenderRules<'drop' | 'undrop' | 'commentOn'> = {
  drop: (node, to) =>
    words(
      'DROP',
      typeOf(node, to),
      node.ifExists && 'IF EXISTS',
      nameOf(node, to),
      node.behavior,
      ...node.properties.map((each) => renderNode(each, to)),
    ),
  undrop: (node, to) =>
    words('UNDROP', namedObject(node, to), node.rename && words('RENAME TO', to.name(node.rename))),
  commentOn: (node, to) =>
    words(
      'COMMENT',
      node.ifExists && 'IF EXISTS',
      'ON',
      typeOf(node, to),
      nameOf(node, to),
      'IS',
      to.text(node.comment),
    ),
}
