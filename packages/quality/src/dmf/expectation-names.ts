/** Gives each check a name of its own that reads like its id and needs no quotes: letters, digits and `_`. */
export function expectationNames(): (id: string) => string {
  const taken = new Set<string>()
  return (id) => {
    const plain = id
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 200)
    const head = /^[A-Z]/.test(plain) ? plain : `CHECK_${plain}`
    const tried = Array.from({ length: taken.size + 1 }, (_, index) =>
      index === 0 ? head : `${head}_${index + 1}`,
    )
    const name = tried.find((each) => !taken.has(each)) ?? head
    taken.add(name)
    return name
  }
}
