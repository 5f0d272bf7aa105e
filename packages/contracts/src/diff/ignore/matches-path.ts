/** Whether a path is one of those that a pattern means: `*` is one step, `**` any number of steps. */
export function matchesPath(pattern: string, path: string): boolean {
  const [wanted, steps] = [pattern, path].map((text) => text.replace(/^\//, '').split('/'))
  let reachable = new Set([0])
  for (const want of wanted ?? []) {
    const next = new Set<number>()
    for (const at of reachable) {
      if (want === '**') for (let to = at; to <= (steps?.length ?? 0); to += 1) next.add(to)
      else if (at < (steps?.length ?? 0) && (want === '*' || want === steps?.[at])) next.add(at + 1)
    }
    reachable = next
  }
  return reachable.has(steps?.length ?? 0)
}
