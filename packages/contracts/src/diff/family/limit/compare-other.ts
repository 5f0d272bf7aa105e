import { sameValue } from '../../same-value.ts'

/** Compares limits that are no ends of a range: whether fewer or more values pass. */
export function compareOther(
  name: 'pattern' | 'multipleOf' | 'uniqueItems' | 'required',
  before: unknown,
  after: unknown,
): 'loosened' | 'tightened' | 'changed' | 'same' {
  const [was, is] = [before, after].map((value) => (value === false ? undefined : value))
  if (sameValue(was, is)) return 'same'
  if (was === undefined) return 'tightened'
  if (is === undefined) return 'loosened'
  if (name === 'multipleOf' && typeof was === 'number' && typeof is === 'number') {
    if (isMultiple(is, was)) return 'tightened'
    return isMultiple(was, is) ? 'loosened' : 'changed'
  }
  if (Array.isArray(was) && Array.isArray(is)) {
    const [gone, fresh] = [was.some((each) => !is.includes(each)), is.some((each) => !was.includes(each))]
    return gone && fresh ? 'changed' : gone ? 'loosened' : fresh ? 'tightened' : 'same'
  }
  return 'changed'
}

const isMultiple = (value: number, of: number): boolean => of !== 0 && Number.isInteger(value / of)
