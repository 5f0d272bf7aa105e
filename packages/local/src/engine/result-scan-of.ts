import type { Span, TableFunction } from '@mesh/sql'

/** `RESULT_SCAN('…')` of a query, at a place of a text. */
export const resultScanOf = (queryId: string, span: Span): TableFunction['call'] => ({
  kind: 'functionCall',
  name: {
    kind: 'objectName',
    parts: [{ kind: 'identifier', name: 'RESULT_SCAN', quoted: false, span }],
    span,
  },
  distinct: false,
  arguments: [{ kind: 'stringLiteral', value: queryId, span }],
  span,
})
