import type { SqlNode } from '../../tree/sql-node.ts'
import type { Statement } from '../../tree/statement.ts'
import { blankLine, braces, type Doc, doc, glue, group, indent, line, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const each = (nodes: readonly SqlNode[], to: Spelling): Doc =>
  indent(
    nodes.flatMap((node, index) => {
      const before = nodes[index - 1]
      return [before !== undefined && to.isApart(before, node) ? blankLine : line, renderNode(node, to), ';']
    }),
  )

const lists = (...parts: readonly Doc[]): Doc => group(parts, true)

/** `WHILE (…) DO …; END WHILE label`: a loop with its head and the word behind its END. */
const loop = (
  head: Doc,
  statements: readonly Statement[],
  end: string,
  label: SqlNode | undefined,
  to: Spelling,
): Doc => lists(head, each(statements, to), line, words(end, label && renderNode(label, to)))

const otherwiseOf = (statements: readonly Statement[] | undefined, to: Spelling): readonly Doc[] =>
  statements === undefined ? [] : [line, 'ELSE', each(statements, to)]

const condition = (node: SqlNode, to: Spelling): Doc => braces(renderNode(node, to))

/** Snowflake Scripting. */
export const scriptingRules: RenderRules<
  | 'block'
  | 'variableDeclaration'
  | 'cursorDeclaration'
  | 'resultSetDeclaration'
  | 'exceptionDeclaration'
  | 'procedureDeclaration'
  | 'exceptionHandler'
  | 'job'
  | 'let'
  | 'assign'
  | 'if'
  | 'statementBranch'
  | 'caseStatement'
  | 'loop'
  | 'while'
  | 'repeat'
  | 'forRange'
  | 'forEach'
  | 'break'
  | 'continue'
  | 'return'
  | 'raise'
  | 'openCursor'
  | 'fetchCursor'
  | 'closeCursor'
  | 'await'
  | 'cancel'
  | 'nullStatement'
  | 'functionStatement'
> = {
  block: ({ declarations, statements, handlers, label }, to) =>
    lists(
      ...(declarations.length > 0 ? ['DECLARE', each(declarations, to), line] : []),
      'BEGIN',
      each(statements, to),
      ...(handlers.length > 0
        ? [line, 'EXCEPTION', indent(handlers.flatMap((handler) => [line, renderNode(handler, to)]))]
        : []),
      line,
      words('END', label && renderNode(label, to)),
    ),
  variableDeclaration: ({ name, type, value }, to) =>
    words(renderNode(name, to), type && renderNode(type, to), value && words(':=', renderNode(value, to))),
  cursorDeclaration: ({ name, source }, to) =>
    doc`${renderNode(name, to)} CURSOR FOR ${renderNode(source, to)}`,
  resultSetDeclaration: ({ name, value }, to) =>
    words(renderNode(name, to), 'RESULTSET', value && words(':=', renderNode(value, to))),
  exceptionDeclaration: ({ name, number, message }, to) =>
    words(
      renderNode(name, to),
      'EXCEPTION',
      number !== undefined && `(${number}${message === undefined ? '' : `, ${to.text(message)}`})`,
    ),
  procedureDeclaration: ({ name, parameters, returns, columns, body }, to) =>
    lists(
      words(
        renderNode(name, to),
        'PROCEDURE',
        braces(renderList(parameters, to)),
        'RETURNS',
        returns === undefined ? words('TABLE', braces(renderList(columns, to))) : renderNode(returns, to),
        'AS',
      ),
      indent([line, renderNode(body, to)]),
    ),
  exceptionHandler: ({ exceptions, action, statements }, to) =>
    lists(
      words(
        'WHEN',
        exceptions.length === 0
          ? 'OTHER'
          : words(...exceptions.flatMap((name, index) => [index > 0 && 'OR', renderNode(name, to)])),
        action,
        'THEN',
      ),
      each(statements, to),
    ),
  job: ({ async, statement }, to) => words(async && 'ASYNC', braces(renderNode(statement, to))),
  let: ({ declaration }, to) => words('LET', renderNode(declaration, to)),
  assign: ({ name, value }, to) => words(renderNode(name, to), ':=', renderNode(value, to)),
  if: ({ branches, otherwise }, to) =>
    lists(
      ...branches.flatMap(({ when, statements }, index) => [
        ...(index === 0 ? [] : [line]),
        words(index === 0 ? 'IF' : 'ELSEIF', condition(when, to), 'THEN'),
        each(statements, to),
      ]),
      ...otherwiseOf(otherwise, to),
      line,
      'END IF',
    ),
  statementBranch: ({ when, statements }, to) =>
    lists(words('WHEN', renderNode(when, to), 'THEN'), each(statements, to)),
  caseStatement: ({ operand, branches, otherwise }, to) =>
    lists(
      words('CASE', operand && condition(operand, to)),
      indent([
        ...branches.flatMap((branch) => [line, renderNode(branch, to)]),
        ...otherwiseOf(otherwise, to),
      ]),
      line,
      'END CASE',
    ),
  loop: ({ statements, label }, to) => loop('LOOP', statements, 'END LOOP', label, to),
  while: ({ condition: test, statements, label }, to) =>
    loop(words('WHILE', condition(test, to), 'DO'), statements, 'END WHILE', label, to),
  repeat: ({ statements, until, label }, to) =>
    lists(
      'REPEAT',
      each(statements, to),
      line,
      words('UNTIL', condition(until, to)),
      line,
      words('END REPEAT', label && renderNode(label, to)),
    ),
  forRange: ({ variable, reverse, from, to: last, statements, label }, to) =>
    loop(
      words(
        'FOR',
        renderNode(variable, to),
        'IN',
        reverse && 'REVERSE',
        renderNode(from, to),
        'TO',
        renderNode(last, to),
        'DO',
      ),
      statements,
      'END FOR',
      label,
      to,
    ),
  forEach: ({ variable, source, statements, label }, to) =>
    loop(
      doc`FOR ${renderNode(variable, to)} IN ${renderNode(source, to)} DO`,
      statements,
      'END FOR',
      label,
      to,
    ),
  break: ({ label }, to) => words('BREAK', label && renderNode(label, to)),
  continue: ({ label }, to) => words('CONTINUE', label && renderNode(label, to)),
  return: ({ table, value }, to) => {
    const inner = value?.kind === 'subquery' && table ? value.query : value
    const text = inner && renderNode(inner, to)
    return words('RETURN', table ? glue('TABLE', braces(text ?? '')) : text)
  },
  raise: ({ exception }, to) => words('RAISE', exception && renderNode(exception, to)),
  openCursor: ({ cursor, using }, to) =>
    words('OPEN', renderNode(cursor, to), using.length > 0 && words('USING', braces(renderList(using, to)))),
  fetchCursor: ({ cursor, into }, to) => doc`FETCH ${renderNode(cursor, to)} INTO ${renderList(into, to)}`,
  closeCursor: ({ cursor }, to) => words('CLOSE', renderNode(cursor, to)),
  await: ({ resultSet }, to) => words('AWAIT', resultSet === undefined ? 'ALL' : renderNode(resultSet, to)),
  cancel: ({ resultSet }, to) => words('CANCEL', renderNode(resultSet, to)),
  nullStatement: () => 'NULL',
  functionStatement: ({ call }, to) => renderNode(call, to),
}
