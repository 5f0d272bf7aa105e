/** A name, a constant, or a cast of one: it can be said several times at no cost and always means the same. */
const plain = /^(?:CAST\()?(?:"(?:[^"]|"")*"\.?|[\w.])+(?: AS [A-Z]+(?:\(\d+,\d+\))?\))?$/

/**
 * SQL that says each of its operands several times, while each is computed once: what is not plain is bound to a name by a lambda.
 * Random values stay the same in it, and nested calls do not grow beyond measure.
 */
export function once(operands: readonly string[], body: (...names: readonly string[]) => string): string {
  if (operands.every((each) => plain.test(each))) return `(${body(...operands)})`
  const members = operands.map((each, index) => `v${index} := ${each}`)
  const names = operands.map((_, index) => `mesh_bound.v${index}`)
  return `(list_transform([struct_pack(${members.join(', ')})], lambda mesh_bound : ${body(...names)})[1])`
}
