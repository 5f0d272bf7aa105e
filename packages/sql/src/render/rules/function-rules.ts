import { braces, clauses, doc, glue, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'

/** Calls and windows. */
export const functionRules: RenderRules<
  | 'functionCall'
  | 'extract'
  | 'namedArgument'
  | 'lambda'
  | 'datePart'
  | 'windowSpecification'
  | 'windowReference'
  | 'windowFrame'
  | 'frameBound'
> = {
  functionCall: ({ name, distinct, arguments: args, withinGroup, nulls, over }, to) =>
    words(
      glue(to.word(name), braces(words(distinct && 'DISTINCT', renderList(args, to)))),
      withinGroup && doc`WITHIN GROUP (ORDER BY ${renderList(withinGroup, to)})`,
      nulls && `${nulls} NULLS`,
      over && doc`OVER ${renderNode(over, to)}`,
    ),
  extract: ({ part, operand }, to) => doc`EXTRACT(${renderNode(part, to)} FROM ${renderNode(operand, to)})`,
  namedArgument: ({ name, value }, to) => doc`${to.identifier(name)} => ${renderNode(value, to)}`,
  lambda: ({ parameters, body }, to) => {
    const names = parameters.map((each) => to.identifier(each))
    return words(names.length === 1 ? names[0] : `(${names.join(', ')})`, '->', renderNode(body, to))
  },
  datePart: ({ name }) => name,
  windowSpecification: ({ partitionBy, orderBy, frame }, to) =>
    braces(
      clauses(
        partitionBy.length > 0 && doc`PARTITION BY ${renderList(partitionBy, to)}`,
        orderBy.length > 0 && doc`ORDER BY ${renderList(orderBy, to)}`,
        frame && renderNode(frame, to),
      ),
    ),
  windowReference: ({ name }, to) => to.identifier(name),
  windowFrame: ({ unit, start, end }, to) =>
    end === undefined
      ? doc`${unit} ${renderNode(start, to)}`
      : doc`${unit} BETWEEN ${renderNode(start, to)} AND ${renderNode(end, to)}`,
  frameBound: ({ direction, offset }, to) =>
    direction === 'CURRENT ROW'
      ? direction
      : doc`${offset === undefined ? 'UNBOUNDED' : renderNode(offset, to)} ${direction}`,
}
