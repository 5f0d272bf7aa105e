import type { RoutineBase } from '../../tree/ddl/create-routine.ts'
import type { CreateRoutine } from '../../tree/ddl/create-statement.ts'
import type { RoutineBody, RoutineParameter, RoutineReturn } from '../../tree/ddl/routine.ts'
import type { CallWithProcedure } from '../../tree/session/call-with-procedure.ts'
import {
  braces,
  clauses,
  type Doc,
  doc,
  glue,
  group,
  longStatement,
  statement,
  words,
} from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import { createHead, createOptions, renderAll } from './create-parts.ts'

const routine = (node: RoutineBase, to: Spelling, ...type: readonly (string | false)[]): Doc =>
  (hasLines(node.body) ? longStatement : statement)(
    glue(
      createHead(node, to, node.temporary && 'TEMPORARY', node.secure && 'SECURE', ...type),
      braces(renderList(node.parameters, to)),
    ),
    node.copyGrants && 'COPY GRANTS',
    renderNode(node.returns, to),
    node.language !== undefined && `LANGUAGE ${node.language}`,
    ...renderAll(node.clauses, to),
    ...createOptions(node, to),
    node.body && words('AS', renderNode(node.body, to)),
  )

/** Whether a body has several lines: then the clauses before it have lines too. */
const hasLines = (body: RoutineBase['body']): boolean =>
  body !== undefined && (body.kind !== 'routineBody' || body.text.includes('\n'))

const procedureOfCall = (node: CallWithProcedure, to: Spelling): Doc => {
  const procedure = statement(
    doc`WITH ${to.identifier(node.name)} AS PROCEDURE ${braces(renderList(node.parameters, to))}`,
    renderNode(node.returns, to),
    node.language !== undefined && `LANGUAGE ${node.language}`,
    ...renderAll(node.clauses, to),
    ...renderAll(node.properties, to),
    node.body && words('AS', renderNode(node.body, to)),
  )
  const hasTables = node.tables.length > 0
  return group(
    clauses(
      glue(procedure, hasTables && ','),
      hasTables && renderList(node.tables, to),
      renderNode(node.call, to),
    ),
  )
}

/** CREATE of functions and procedures, and their parts. */
export const createRoutineRules: RenderRules<
  | CreateRoutine['kind']
  | 'callWithProcedure'
  | RoutineParameter['kind']
  | RoutineReturn['kind']
  | RoutineBody['kind']
> = {
  createFunction: (node, to) => routine(node, to, node.aggregate && 'AGGREGATE', 'FUNCTION'),
  createExternalFunction: (node, to) => routine(node, to, 'EXTERNAL FUNCTION'),
  createDataMetricFunction: (node, to) => routine(node, to, 'DATA METRIC FUNCTION'),
  createProcedure: (node, to) => routine(node, to, 'PROCEDURE'),
  callWithProcedure: procedureOfCall,
  routineParameter: ({ name, mode, type, columns, default: value }, to) =>
    words(
      to.identifier(name),
      mode,
      type === undefined ? words('TABLE', braces(renderList(columns, to))) : renderNode(type, to),
      value && doc`DEFAULT ${renderNode(value, to)}`,
    ),
  routineReturn: ({ type, columns, nullability }, to) =>
    words(
      'RETURNS',
      type === undefined ? words('TABLE', braces(renderList(columns, to))) : renderNode(type, to),
      nullability,
    ),
  routineBody: ({ text, dollars }, to) => (dollars ? `$$${text}$$` : to.text(text)),
}
