import type { AlterAction } from '../../tree/ddl/alter-action.ts'
import type { ColumnChange } from '../../tree/ddl/column-change.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { braces, commas, type Doc, doc, fill, group, indent, line, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import { policyClause, renderAll } from './create-parts.ts'
import { nameOf, typeOf } from './named-object.ts'

/** ALTER and its parts. */
export const alterRules: RenderRules<
  Exclude<AlterAction['kind'] | ColumnChange['kind'], 'phrase'> | 'alter'
> = {
  alter: (node, to) => {
    const { ifExists, others = [], actions } = node
    const texts = actions.map((each) => renderNode(each, to))
    const columns = actions.every((each) => each.kind === 'alterColumn')
    const policies = actions.every((each) => each.kind === 'detachPolicy' || each.kind === 'attachPolicy')
    return statement(
      words(
        'ALTER',
        typeOf(node, to),
        ifExists && 'IF EXISTS',
        commas([nameOf(node, to), ...others.map(to.name)]),
      ),
      ...(columns || policies ? [words(columns && 'ALTER', indent(commas(texts)))] : texts),
    )
  },
  addColumns: ({ ifNotExists, columns }, to) =>
    words('ADD COLUMN', ifNotExists && 'IF NOT EXISTS', indent(renderList(columns, to))),
  dropColumns: ({ ifExists, columns, behavior }, to) =>
    words('DROP COLUMN', ifExists && 'IF EXISTS', filled(columns, to), behavior),
  renameColumn: ({ ifExists, from, to: target }, to) =>
    words('RENAME COLUMN', ifExists && 'IF EXISTS', to.identifier(from), 'TO', to.identifier(target)),
  alterColumn: ({ column, change }, to) => doc`COLUMN ${to.identifier(column)} ${renderNode(change, to)}`,
  addConstraint: ({ constraint }, to) => doc`ADD ${renderNode(constraint, to)}`,
  dropConstraint: ({ type, ifExists, name, columns, behavior }, to) =>
    words(
      'DROP',
      type,
      ifExists && 'IF EXISTS',
      name && to.identifier(name),
      columns.length > 0 && braces(renderList(columns, to)),
      behavior,
    ),
  renameTo: ({ name }, to) => doc`RENAME TO ${to.name(name)}`,
  swapWith: ({ name }, to) => doc`SWAP WITH ${to.name(name)}`,
  setProperties: ({ properties, clauses = [] }, to) => {
    const [only = '', ...others] = renderAll([...properties, ...clauses], to)
    return others.length === 0
      ? words('SET', only)
      : group(['SET', indent([only, ...others].map((each) => [line, each]))])
  },
  unsetProperties: ({ keys }) => `UNSET ${keys.join(', ')}`,
  setTags: ({ tags }, to) => doc`SET TAG ${filled(tags, to)}`,
  unsetTags: ({ names }, to) => doc`UNSET TAG ${filled(names, to)}`,
  addAllowedValues: ({ values }, to) => doc`ADD ALLOWED_VALUES ${indent(fill(values.map(to.text)))}`,
  dropAllowedValues: ({ values }, to) => doc`DROP ALLOWED_VALUES ${indent(fill(values.map(to.text)))}`,
  changeState: ({ state }) => state,
  attachPolicy: ({ verb, policy, force }, to) => words(verb, policyClause(policy, to), force && 'FORCE'),
  detachPolicy: ({ verb, type, policy, all, keys = [] }, to) =>
    all
      ? `DROP ALL ${type} POLICIES`
      : words(verb, `${type} POLICY`, policy && to.name(policy), ...renderAll(keys, to)),
  alterDataMetrics: ({ verb, metrics }, to) =>
    words(verb, 'DATA METRIC FUNCTION', indent(renderList(metrics, to))),
  alterConstraint: ({ type, name, columns, characteristics }, to) =>
    words(
      'ALTER',
      type,
      name && to.identifier(name),
      columns.length > 0 && braces(renderList(columns, to)),
      ...characteristics,
    ),
  setDataType: ({ type, renameFields }, to) =>
    words('SET DATA TYPE', renderNode(type, to), renameFields && 'RENAME FIELDS'),
  setNotNull: () => 'SET NOT NULL',
  dropNotNull: () => 'DROP NOT NULL',
  setDefault: ({ value }, to) => doc`SET DEFAULT ${renderNode(value, to)}`,
  dropDefault: () => 'DROP DEFAULT',
  setComment: ({ comment }, to) => `COMMENT ${to.text(comment)}`,
  unsetComment: () => 'UNSET COMMENT',
}

/** Short parts with commas between them, as many a line as fit. */
const filled = (nodes: readonly SqlNode[], to: Spelling): Doc =>
  indent(fill(nodes.map((each) => renderNode(each, to))))
