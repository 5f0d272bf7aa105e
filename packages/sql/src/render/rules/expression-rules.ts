import { precedence } from '../../parse/expression/precedence.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import { levelOfUnary, renderOperand } from '../binding.ts'
import { braces, clauses, doc, fill, glue, group, indent, line, shortGroup, words } from '../layout/doc.ts'
import { type RenderRules, renderClause, renderList, renderNode } from '../render-part.ts'

const { comparison, sum, postfix } = precedence
const no = (negated: boolean) => (negated ? 'NOT' : undefined)

/** Constants, columns, operators, predicates. */
export const expressionRules: RenderRules<
  | Exclude<Expression['kind'], 'functionCall' | 'extract'>
  | 'caseBranch'
  | 'objectMember'
  | 'pathKey'
  | 'pathIndex'
> = {
  stringLiteral: (node, to) => to.literal(node),
  numberLiteral: ({ text }) => text,
  booleanLiteral: ({ value }) => (value ? 'TRUE' : 'FALSE'),
  nullLiteral: () => 'NULL',
  binaryLiteral: ({ hex }) => `X'${hex}'`,
  typedLiteral: ({ type, value }, to) => doc`${renderNode(type, to)} ${to.text(value)}`,
  intervalLiteral: ({ value, unit }, to) => words('INTERVAL', to.text(value), unit && renderNode(unit, to)),
  typeLiteral: ({ type }, to) => words('TYPE', renderNode(type, to)),
  columnReference: ({ parts, span }, to) => to.name({ kind: 'objectName', parts, span }),
  positionalColumn: ({ table, position }, to) => glue(table && doc`${to.identifier(table)}.`, `$${position}`),
  outerJoinColumn: ({ column }, to) => doc`${renderOperand(column, postfix, to)} (+)`,
  dynamicColumn: ({ name }, to) => doc`IDENTIFIER(${renderNode(name, to)})`,
  variable: ({ name }) => `$${name}`,
  placeholder: ({ name }) => (name === '' ? '?' : `:${name}`),
  unary: ({ operator, operand }, to) => {
    const text = renderOperand(operand, levelOfUnary(operator), to)
    // Two signs without a space would start a comment.
    const signs = operator === '-' || operator === '+'
    const apart = !signs || (operand.kind === 'unary' && operand.operator === operator)
    return apart ? words(operator, text) : glue(operator, text)
  },
  logical: ({ operator, operands }, to) => {
    const level = operator === 'OR' ? precedence.or : precedence.and
    return shortGroup(
      clauses(
        ...operands.map((each, index) => words(index > 0 && operator, renderOperand(each, level + 1, to))),
      ),
    )
  },
  arithmetic: ({ operators, operands }, to) => {
    const level = /[*/%]/.test(operators[0] ?? '') ? precedence.product : sum
    return group(
      clauses(
        ...operands.map((each, index) =>
          words(index > 0 && operators[index - 1], renderOperand(each, level + 1, to)),
        ),
      ),
    )
  },
  comparison: ({ operator, left, right }, to) =>
    doc`${renderOperand(left, comparison, to)} ${operator} ${renderOperand(right, sum, to)}`,
  quantifiedComparison: ({ operator, quantifier, left, query }, to) =>
    doc`${renderOperand(left, comparison, to)} ${operator} ${quantifier} (${renderNode(query, to)})`,
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
    words(
      renderOperand(operand, comparison, to),
      no(negated),
      'IN',
      braces(items.length > 8 ? fill(items.map((each) => renderNode(each, to))) : renderList(items, to)),
    ),
  inQuery: ({ operand, negated, query }, to) =>
    words(renderOperand(operand, comparison, to), no(negated), 'IN', braces(renderNode(query, to))),
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
      by && doc`ESCAPE ${renderOperand(by, sum, to)}`,
    ),
  likeAny: ({ operator, quantifier, operand, negated, patterns, escape: by }, to) =>
    words(
      renderOperand(operand, comparison, to),
      no(negated),
      operator,
      quantifier,
      patterns[0]?.kind === 'subquery' && patterns.length === 1
        ? renderNode(patterns[0], to)
        : braces(renderList(patterns, to)),
      by && doc`ESCAPE ${renderOperand(by, sum, to)}`,
    ),
  exists: ({ query }, to) => words('EXISTS', braces(renderNode(query, to))),
  case: ({ operand, branches, otherwise }, to) =>
    shortGroup(
      words('CASE', operand && renderNode(operand, to)),
      indent([
        ...branches.flatMap((each) => [line, renderNode(each, to)]),
        ...(otherwise === undefined ? [] : [line, renderClause('ELSE', otherwise, to)]),
      ]),
      line,
      'END',
    ),
  caseBranch: ({ when, then }, to) =>
    group([renderClause('WHEN', when, to), indent([line, renderClause('THEN', then, to)])]),
  cast: ({ operand, type, try: isTry, fields }, to) =>
    isTry || fields !== undefined
      ? doc`${isTry ? 'TRY_CAST' : 'CAST'}(${words(renderNode(operand, to), 'AS', renderNode(type, to), fields)})`
      : doc`${renderOperand(operand, postfix, to)}::${renderNode(type, to)}`,
  collate: ({ operand, collation }, to) =>
    doc`${renderOperand(operand, postfix, to)} COLLATE ${to.text(collation)}`,
  path: ({ operand, segments }, to) => {
    const firstKey = segments.findIndex((each) => each.kind === 'pathKey')
    const texts = segments.map((each, index) => {
      const text = renderNode(each, to)
      return each.kind === 'pathIndex' ? text : glue(index === firstKey ? ':' : '.', text)
    })
    return glue(renderOperand(operand, postfix, to), ...texts)
  },
  pathKey: ({ name }) => (/^[A-Za-z_][\w$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`),
  pathIndex: ({ index }, to) => doc`[${renderNode(index, to)}]`,
  row: ({ items }, to) => braces(fill(items.map((each) => renderNode(each, to)))),
  arrayConstant: ({ items }, to) => braces(renderList(items, to), '[', ']'),
  objectConstant: ({ members, star }, to) =>
    braces(star === undefined ? renderList(members, to) : renderNode(star, to), '{', '}'),
  objectMember: ({ key, value }, to) => doc`${to.text(key)}: ${renderNode(value, to)}`,
  subquery: ({ query }, to) => braces(renderNode(query, to)),
  defaultValue: () => 'DEFAULT',
  template: ({ text }) => text,
}
