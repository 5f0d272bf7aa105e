const semantic = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/

/**
 * Orders versions: semantic versions by their rules (https://semver.org/#spec-item-11, missing parts are 0, a leading `v` is
 * ignored), anything else before all of them, by its code units.
 */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [semantic.exec(left), semantic.exec(right)]
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1) || compareText(left, right)
  for (const part of [1, 2, 3]) {
    const order = compareNumbers(a[part] ?? '0', b[part] ?? '0')
    if (order !== 0) return order
  }
  return comparePrereleases(a[4], b[4]) || compareText(left, right)
}

function comparePrereleases(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined)
    return (left === undefined ? 1 : 0) - (right === undefined ? 1 : 0)
  const [a, b] = [left.split('.'), right.split('.')]
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    const [numeric, otherNumeric] = [/^\d+$/.test(part), /^\d+$/.test(other)]
    const order =
      numeric && otherNumeric
        ? compareNumbers(part, other)
        : Number(otherNumeric) - Number(numeric) || compareText(part, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** By value, whatever the number of digits. */
function compareNumbers(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+(?=\d)/, ''), right.replace(/^0+(?=\d)/, '')]
  return a.length - b.length || compareText(a, b)
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
