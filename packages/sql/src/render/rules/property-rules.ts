import type { PropertyValue } from '../../tree/property/property.ts'
import type { SqlNodeKind } from '../../tree/sql-node.ts'
import type { TypeArgument } from '../../tree/type/type-name.ts'
import { braces, clauses, commas, type Doc, doc, glue, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

type Kind = Extract<
  SqlNodeKind,
  | 'identifier'
  | 'objectName'
  | 'typeName'
  | 'typeSize'
  | 'intervalUnit'
  | 'typeItem'
  | 'typeField'
  | 'property'
  | 'propertyList'
  | 'propertyGroup'
  | 'tagAssignment'
>

/** A word that is the value of an option needs no quotes, reserved or not. */
const optionValue = (value: PropertyValue, to: Spelling): Doc =>
  value.kind === 'objectName' && value.parts.length === 1 ? to.word(value) : renderNode(value, to)

/** `NUMBER(38, 0)` stays on its line, the fields of `OBJECT(…)` need not. */
const typeArguments = (args: readonly TypeArgument[], to: Spelling): Doc =>
  args.every((each) => each.kind === 'typeSize')
    ? glue('(', ...args.flatMap((each, index) => [index > 0 && ', ', renderNode(each, to)]), ')')
    : braces(renderList(args, to))

/** Names, types and options. */
export const propertyRules: RenderRules<Kind> = {
  identifier: (node, to) => to.identifier(node),
  objectName: (node, to) => to.name(node),
  typeName: ({ name, arguments: args, empty }, to) => {
    const [unit] = args
    return unit?.kind === 'intervalUnit'
      ? words(name, renderNode(unit, to))
      : glue(name, empty && '()', args.length > 0 && typeArguments(args, to))
  },
  intervalUnit: ({ from, precision, to: end, fraction }) => {
    const first = [precision, end === undefined ? fraction : undefined].filter((each) => each !== undefined)
    return words(
      `${from}${first.length > 0 ? `(${first.join(', ')})` : ''}`,
      end && `TO ${end}${fraction === undefined ? '' : `(${fraction})`}`,
    )
  },
  typeSize: ({ value }) => String(value),
  typeItem: ({ type, notNull }, to) => words(renderNode(type, to), notNull && 'NOT NULL'),
  typeField: ({ name, type, notNull, comment }, to) =>
    words(
      to.word({ kind: 'objectName', parts: [name], span: name.span }),
      renderNode(type, to),
      notNull && 'NOT NULL',
      comment !== undefined && words('COMMENT', to.text(comment)),
    ),
  property: ({ key, quotes, value }, to) =>
    words(
      quotes === undefined ? key : quotes === "'" ? to.text(key) : `"${key.replaceAll('"', '""')}"`,
      '=',
      optionValue(value, to),
    ),
  propertyList: ({ items, bare }, to) => {
    const list = commas(items.map((each) => optionValue(each, to)))
    return bare ? list : braces(list)
  },
  propertyGroup: ({ properties }, to) => braces(clauses(...properties.map((each) => renderNode(each, to)))),
  tagAssignment: ({ name, value }, to) => doc`${to.name(name)} = ${to.text(value)}`,
}
