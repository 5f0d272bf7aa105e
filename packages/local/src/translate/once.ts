/** A name, a constant, or a cast of one: it can be said several times at no cost and always means the same. */
const plain = /^(?:CAST\()?(?:"(?:[^"]|"")*"\.?|[\w.]|\[\d+\])+(?: AS [A-Z]+(?:\(\d+,\d+\))?\))?$/

/** Values that are another one each time, subqueries, and what costs much to compute again. */
const costly = /random|uuid|nextval|\bSELECT\b|\bOVER\b|mesh_|lambda/i

/** So much text can stand several times without growing beyond measure when it is nested. */
const isShort = (sql: string): boolean => sql.length <= 400 && !costly.test(sql)

/** Whether an operand is a name or a constant. */
export const isPlain = (sql: string): boolean => plain.test(sql)

/** Whether an operand may be said several times. */
export const isRepeatable = (sql: string): boolean => isPlain(sql) || isShort(sql)

/**
 * SQL that says each of its operands several times, while each means the same: what is neither plain nor short is bound to a name by a lambda.
 * Random values stay the same in it, and nested calls do not grow beyond measure.
 *
 * Operands are not packed into a struct: under AND, CASE and FILTER DuckDB 1.5 mixes up the rows of structs in a list.
 */
export function once(operands: readonly string[], body: (...names: readonly string[]) => string): string {
  if (operands.every(isRepeatable)) return `(${body(...operands)})`
  const lists = operands.map((each) => `[${each}]`)
  const [only, ...more] = lists
  if (more.length === 0) return `(list_transform(${only}, lambda v : ${body('v')})[1])`
  const names = operands.map((_, index) => `v[${index + 1}]`)
  return `(list_transform(list_zip(${lists.join(', ')}), lambda v : ${body(...names)})[1])`
}
