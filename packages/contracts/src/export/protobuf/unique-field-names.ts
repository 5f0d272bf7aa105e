/**
 * A function that makes names of fields, each of which is free as it is and as JSON writes it: `a_b` and `aB` are one there.
 * Source: https://protobuf.dev/programming-guides/json/
 */
export function uniqueFieldNames(): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    const plain = name.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^(?![A-Za-z])/, 'f_')
    let free = plain
    for (let number = 2; taken.has(jsonName(free)); number += 1) free = `${plain}_v${number}`
    taken.add(jsonName(free))
    return free
  }
}

const jsonName = (name: string) => name.replaceAll('_', '').toLowerCase()
