import { Document, Scalar, visit } from 'yaml'

/** YAML 1.2 text of plain data: fields in the given order first, no aliases, long texts unfolded. */
export function renderDocument(document: object, order: readonly string[]): string {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const entries = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => rank(left) - rank(right))
  const tree = new Document(Object.fromEntries(entries), { aliasDuplicateObjects: false })
  visit(tree, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && losesSpaces(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return tree.toString({ lineWidth: 0 })
}

/** A block text of the library loses spaces on lines that hold nothing else: only quotes keep them. */
function losesSpaces(text: string): boolean {
  return text.includes('\n') && /^[ \t]|[ \t]$/m.test(text)
}
