/** The items of an array in JSON as they are written, without blanks around them. */
export function itemsOf(array: string): readonly string[] {
  const items: string[] = []
  let [depth, start, inText] = [0, 1, false]
  for (let at = 1; at < array.length - 1; at += 1) {
    const sign = array.charAt(at)
    if (inText) {
      if (sign === '\\') at += 1
      else if (sign === '"') inText = false
    } else if (sign === '"') inText = true
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    else if (sign === ',' && depth === 0) {
      items.push(array.slice(start, at))
      start = at + 1
    }
  }
  const last = array.slice(start, -1)
  return last.trim() === '' ? items : [...items, last]
}
