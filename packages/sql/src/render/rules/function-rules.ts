import type { Argument } from '../../tree/expression/function-call.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import { braces, clauses, commas, type Doc, doc, glue, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const paired: ReadonlySet<string> = new Set(['OBJECT_CONSTRUCT', 'OBJECT_CONSTRUCT_KEEP_NULL'])

/** Arguments; where they are keys and values, each key on the line of its value. */
function listOf({ parts }: ObjectName, args: readonly Argument[], to: Spelling): Doc {
  const isPaired = parts.length === 1 && paired.has(parts[0]?.name ?? '') && args.length % 2 === 0
  if (!isPaired) return renderList(args, to)
  const docs = args.map((each) => renderNode(each, to))
  return commas(docs.flatMap((each, index) => (index % 2 === 0 ? [glue(each, ', ', docs[index + 1])] : [])))
}

/** Calls and windows. */
export const functionRules: RenderRules<
  | 'functionCall'
  | 'extract'
  | 'namedArgument'
  | 'starArgument'
  | 'tableArgument'
  | 'modelVersion'
  | 'lambda'
  | 'lambdaParameter'
  | 'datePart'
  | 'windowSpecification'
  | 'windowReference'
  | 'windowFrame'
  | 'frameBound'
> = {
  functionCall: ({ of, name, distinct, arguments: args, withinGroup, filter, from, nulls, over }, to) =>
    words(
      glue(
        of && doc`${of.kind === 'objectName' ? to.name(of) : renderNode(of, to)}!`,
        to.word(name),
        braces(words(distinct && 'DISTINCT', listOf(name, args, to))),
      ),
      withinGroup && doc`WITHIN GROUP (ORDER BY ${renderList(withinGroup, to)})`,
      filter && doc`FILTER (WHERE ${renderNode(filter, to)})`,
      from && `FROM ${from}`,
      nulls && `${nulls} NULLS`,
      over && doc`OVER ${renderNode(over, to)}`,
    ),
  modelVersion: ({ model, version }, to) =>
    doc`MODEL(${to.name(model)}${version === undefined ? '' : doc`, ${to.word({ kind: 'objectName', parts: [version], span: version.span })}`})`,
  extract: ({ part, operand }, to) => doc`EXTRACT(${renderNode(part, to)} FROM ${renderNode(operand, to)})`,
  namedArgument: ({ name, value }, to) =>
    doc`${to.word({ kind: 'objectName', parts: [name], span: name.span })} => ${renderNode(value, to)}`,
  starArgument: ({ items }, to) => braces(renderList(items, to)),
  tableArgument: ({ table }, to) =>
    table.kind === 'tableName' && table.name.dynamic !== undefined && table.alias === undefined
      ? doc`TABLE(${renderNode(table.name.dynamic, to)})`
      : table.kind === 'derivedTable' && !table.lateral && table.alias === undefined
        ? doc`TABLE${braces(renderNode(table.query, to))}`
        : doc`TABLE${braces(renderNode(table, to))}`,
  lambda: ({ parameters, body }, to) => {
    const list = renderList(parameters, to)
    return words(parameters.length === 1 ? list : doc`(${list})`, '->', renderNode(body, to))
  },
  lambdaParameter: ({ name, type }, to) => words(to.identifier(name), type && renderNode(type, to)),
  datePart: ({ name }) => name,
  windowSpecification: ({ base, excluding, partitionBy, orderBy, frame }, to) =>
    braces(
      clauses(
        base && to.identifier(base),
        partitionBy.length > 0 &&
          words('PARTITION BY', excluding && 'EXCLUDING', renderList(partitionBy, to)),
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
