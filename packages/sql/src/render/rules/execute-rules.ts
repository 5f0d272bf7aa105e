import { braces, doc, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'

/** Statements that run others. */
export const executeRules: RenderRules<
  'call' | 'execute' | 'executeImmediate' | 'executeImmediateFrom' | 'explain'
> = {
  call: ({ call, into }, to) =>
    words('CALL', renderNode(call, to), into && doc`INTO ${renderNode(into, to)}`),
  execute: ({ objectType, ifExists, name, clauses, properties }, to) =>
    statement(
      words('EXECUTE', objectType, ifExists && 'IF EXISTS', name && to.name(name)),
      ...clauses.map((each) => renderNode(each, to)),
      ...properties.map((each) => renderNode(each, to)),
    ),
  executeImmediate: ({ statement, using }, to) =>
    words(
      'EXECUTE IMMEDIATE',
      renderNode(statement, to),
      using.length > 0 && words('USING', braces(renderList(using, to))),
    ),
  executeImmediateFrom: ({ file, using, properties }, to) =>
    words(
      'EXECUTE IMMEDIATE FROM',
      renderNode(file, to),
      using.length > 0 && words('USING', braces(renderList(using, to))),
      ...properties.map((each) => renderNode(each, to)),
    ),
  explain: ({ format, statement }, to) =>
    words('EXPLAIN', format && `USING ${format}`, renderNode(statement, to)),
}
