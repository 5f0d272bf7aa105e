/** A function that gives each name once: `A`, then `A2`, `A3`, … */
export function uniqueNames(taken: Iterable<string> = []): (name: string) => string {
  const names = new Set(taken)
  return (name) => {
    let free = name
    for (let number = 2; names.has(free); number += 1) free = `${name}${number}`
    names.add(free)
    return free
  }
}
