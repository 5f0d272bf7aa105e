import { type SqlNode, walkSql } from '@mesh/sql'
import { isSecretKey } from '../plain/is-secret-key.ts'

/** The text of a statement as its log has it: what is set as a password, token or key is not in it. */
export function withoutSecrets(text: string, statement: SqlNode): string {
  if (!/password|secret|token|key/i.test(text)) return text
  const spans: { readonly start: number; readonly end: number }[] = []
  walkSql(statement, {
    property: ({ key, value }) => {
      if (isSecretKey(key)) spans.push(value.span)
    },
  })
  return spans
    .sort((left, right) => right.start - left.start)
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}'☺☺☺☺☺☺'${shown.slice(end)}`, text)
}
