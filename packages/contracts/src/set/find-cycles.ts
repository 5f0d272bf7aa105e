/** The cycles of a graph, each once and from its first node in the order of the graph; a node beside itself is none. */
export function findCycles(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const found: string[][] = []
  const done = new Set<string>()
  for (const root of edges.keys()) {
    if (done.has(root)) continue
    const path: string[] = []
    const open = new Set<string>()
    const stack = [{ node: root, next: [...(edges.get(root) ?? [])] }]
    path.push(root)
    open.add(root)
    while (stack.length > 0) {
      const top = stack.at(-1)
      const target = top?.next.shift()
      if (target === undefined) {
        stack.pop()
        const left = path.pop()
        if (left !== undefined) {
          open.delete(left)
          done.add(left)
        }
      } else if (open.has(target)) {
        const cycle = path.slice(path.indexOf(target))
        if (cycle.length > 1) found.push(cycle)
      } else if (!done.has(target)) {
        stack.push({ node: target, next: [...(edges.get(target) ?? [])] })
        path.push(target)
        open.add(target)
      }
    }
  }
  return found
}
