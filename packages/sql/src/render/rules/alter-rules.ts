import type { AlterAction } from '../../tree/ddl/alter-action.ts'
import type { ColumnChange } from '../../tree/ddl/column-change.ts'
import { braces, commas, doc, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import { typeOf } from './named-object.ts'

/** ALTER and its parts. */
export const alterRules: RenderRules<
  Exclude<AlterAction['kind'], 'phrase'> | ColumnChange['kind'] | 'alter'
> = {
  alter: (node, to) => {
    const { ifExists, name, actions } = node
    const texts = actions.map((each) => renderNode(each, to))
    const columns = actions.every((each) => each.kind === 'alterColumn')
    return words(
      'ALTER',
      typeOf(node, to),
      ifExists && 'IF EXISTS',
      to.name(name),
      ...(columns ? ['ALTER', commas(texts)] : texts),
    )
  },
  addColumns: ({ ifNotExists, columns }, to) =>
    words('ADD COLUMN', ifNotExists && 'IF NOT EXISTS', renderList(columns, to)),
  dropColumns: ({ ifExists, columns }, to) =>
    words('DROP COLUMN', ifExists && 'IF EXISTS', renderList(columns, to)),
  renameColumn: ({ from, to: target }, to) =>
    doc`RENAME COLUMN ${to.identifier(from)} TO ${to.identifier(target)}`,
  alterColumn: ({ column, change }, to) => doc`COLUMN ${to.identifier(column)} ${renderNode(change, to)}`,
  addConstraint: ({ constraint }, to) => doc`ADD ${renderNode(constraint, to)}`,
  dropConstraint: ({ type, name, columns, behavior }, to) =>
    words(
      'DROP',
      type,
      name && to.identifier(name),
      columns.length > 0 && braces(renderList(columns, to)),
      behavior,
    ),
  renameTo: ({ name }, to) => doc`RENAME TO ${to.name(name)}`,
  swapWith: ({ name }, to) => doc`SWAP WITH ${to.name(name)}`,
  setProperties: ({ properties }, to) => words('SET', ...properties.map((each) => renderNode(each, to))),
  unsetProperties: ({ keys }) => `UNSET ${keys.join(', ')}`,
  setTags: ({ tags }, to) => doc`SET TAG ${renderList(tags, to)}`,
  unsetTags: ({ names }, to) => doc`UNSET TAG ${renderList(names, to)}`,
  addAllowedValues: ({ values }, to) => `ADD ALLOWED_VALUES ${values.map(to.text).join(', ')}`,
  dropAllowedValues: ({ values }, to) => `DROP ALLOWED_VALUES ${values.map(to.text).join(', ')}`,
  changeState: ({ state }) => state,
  setDataType: ({ type }, to) => doc`SET DATA TYPE ${renderNode(type, to)}`,
  setNotNull: () => 'SET NOT NULL',
  dropNotNull: () => 'DROP NOT NULL',
  setDefault: ({ value }, to) => doc`SET DEFAULT ${renderNode(value, to)}`,
  dropDefault: () => 'DROP DEFAULT',
  setComment: ({ comment }, to) => `COMMENT ${to.text(comment)}`,
  unsetComment: () => 'UNSET COMMENT',
}
