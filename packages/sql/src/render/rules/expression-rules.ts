import { precedence } from '../../parse/expression/precedence.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import { renderOperand } from '../binding.ts'
import { type RenderRules, renderList, renderNode, words } from '../render-part.ts'

const { not, comparison, sum, sign, postfix } = precedence
const no = (negated: boolean) => (negated ? 'NOT' : undefined)

/** Constants, columns, operators, predicates. */
export const expressionRules: RenderRules<
  | Exclude<Expression['kind'], 'functionCall' | 'extract'>
  | 'caseBranch'
  | 'objectMember'
  | 'pathKey'
  | 'pathIndex'
> = {
  stringLiteral: ({ value }, to) => to.text(value),
  numberLiteral: ({ text }) => text,
  booleanLiteral: ({ value }) => (value ? 'TRUE' : 'FALSE'),
  nullLiteral: () => 'NULL',
  binaryLiteral: ({ hex }) => `X'${hex}'`,
  typedLiteral: ({ type, value }, to) => `${renderNode(type, to)} ${to.text(value)}`,
  intervalLiteral: ({ value }, to) => `INTERVAL ${to.text(value)}`,
  columnReference: ({ parts, span }, to) => to.name({ kind: 'objectName', parts, span }),
  positionalColumn: ({ table, position }, to) =>
    `${table === undefined ? '' : `${to.identifier(table)}.`}$${position}`,
  outerJoinColumn: ({ column }, to) => `${renderNode(column, to)} (+)`,
  variable: ({ name }) => `$${name}`,
  placeholder: ({ name }) => (name === '' ? '?' : `:${name}`),
  unary: ({ operator, operand }, to) => {
    const text = renderOperand(operand, operator === 'NOT' ? not : sign, to)
    return operator === 'NOT' || text.startsWith(operator) ? `${operator} ${text}` : `${operator}${text}`
  },
  logical: ({ operator, operands }, to) => {
    const level = operator === 'OR' ? precedence.or : precedence.and
    return operands.map((each) => renderOperand(each, level + 1, to)).join(` ${operator} `)
  },
  arithmetic: ({ operators, operands }, to) => {
    const level = /[*/%]/.test(operators[0] ?? '') ? precedence.product : sum
    const texts = operands.map((each) => renderOperand(each, level + 1, to))
    return texts.map((text, index) => (index === 0 ? text : `${operators[index - 1]} ${text}`)).join(' ')
  },
  comparison: ({ operator, left, right }, to) =>
    `${renderOperand(left, comparison, to)} ${operator} ${renderOperand(right, sum, to)}`,
  quantifiedComparison: ({ operator, quantifier, left, query }, to) =>
    `${renderOperand(left, comparison, to)} ${operator} ${quantifier} (${renderNode(query, to)})`,
  is: ({ operand, negated, test }, to) =>
    words(renderOperand(operand, comparison, to), 'IS', no(negated), test),
  isDistinctFrom: ({ left, right, negated }, to) =>
    words(
      renderOperand(left, comparison, to),
      'IS',
      no(negated),
      'DISTINCT FROM',
      renderOperand(right, sum, to),
    ),
  inList: ({ operand, negated, items }, to) =>
    words(renderOperand(operand, comparison, to), no(negated), 'IN', `(${renderList(items, to)})`),
  inQuery: ({ operand, negated, query }, to) =>
    words(renderOperand(operand, comparison, to), no(negated), 'IN', `(${renderNode(query, to)})`),
  between: ({ operand, negated, low, high }, to) =>
    words(
      renderOperand(operand, comparison, to),
      no(negated),
      'BETWEEN',
      renderOperand(low, sum, to),
      'AND',
      renderOperand(high, sum, to),
    ),
  like: ({ operator, operand, negated, pattern, escape: by }, to) =>
    words(
      renderOperand(operand, comparison, to),
      no(negated),
      operator,
      renderOperand(pattern, sum, to),
      by && `ESCAPE ${renderOperand(by, sum, to)}`,
    ),
  likeAny: ({ operator, quantifier, operand, negated, patterns, escape: by }, to) =>
    words(
      renderOperand(operand, comparison, to),
      no(negated),
      operator,
      quantifier,
      `(${renderList(patterns, to)})`,
      by && `ESCAPE ${renderOperand(by, sum, to)}`,
    ),
  exists: ({ query }, to) => `EXISTS (${renderNode(query, to)})`,
  case: ({ operand, branches, otherwise }, to) =>
    words(
      'CASE',
      operand && renderNode(operand, to),
      ...branches.map((each) => renderNode(each, to)),
      otherwise && `ELSE ${renderNode(otherwise, to)}`,
      'END',
    ),
  caseBranch: ({ when, then }, to) => `WHEN ${renderNode(when, to)} THEN ${renderNode(then, to)}`,
  cast: ({ operand, type, try: isTry }, to) =>
    isTry
      ? `TRY_CAST(${renderNode(operand, to)} AS ${renderNode(type, to)})`
      : `${renderOperand(operand, postfix, to)}::${renderNode(type, to)}`,
  collate: ({ operand, collation }, to) =>
    `${renderOperand(operand, postfix, to)} COLLATE ${to.text(collation)}`,
  path: ({ operand, segments }, to) => {
    const firstKey = segments.findIndex((each) => each.kind === 'pathKey')
    const texts = segments.map((each, index) => {
      const text = renderNode(each, to)
      return each.kind === 'pathIndex' ? text : `${index === firstKey ? ':' : '.'}${text}`
    })
    return `${renderOperand(operand, postfix, to)}${texts.join('')}`
  },
  pathKey: ({ name }) => (/^[A-Za-z_][\w$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`),
  pathIndex: ({ index }, to) => `[${renderNode(index, to)}]`,
  row: ({ items }, to) => `(${renderList(items, to)})`,
  arrayConstant: ({ items }, to) => `[${renderList(items, to)}]`,
  objectConstant: ({ members }, to) => `{${renderList(members, to)}}`,
  objectMember: ({ key, value }, to) => `${to.text(key)}: ${renderNode(value, to)}`,
  subquery: ({ query }, to) => `(${renderNode(query, to)})`,
  defaultValue: () => 'DEFAULT',
}
