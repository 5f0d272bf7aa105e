import { type StatementSlice, splitStatements } from '@mesh/sql'
import { statementCountMismatch } from '../errors/server-failures.ts'

/**
 * The statements of a request; one that is alone keeps the text around it, so that places in errors are those of the request.
 *
 * @param desired - how many there have to be; 0 for any number
 * @throws SQL.UNSUPPORTED when there are more or fewer.
 */
export function splitRequest(
  text: string,
  desired: number,
): readonly Pick<StatementSlice, 'text' | 'span'>[] {
  const whole = [{ text, span: { start: 0, end: text.length } }]
  if (desired === 1 && !text.includes(';')) return whole
  const found = [...splitStatements(text)].filter((each) => each.text !== '')
  if (desired !== 0 && found.length > 0 && found.length !== desired)
    throw statementCountMismatch(found.length, desired)
  return found.length > 1 ? found : whole
}
