import type { TagShape } from '@mesh/core'

/** Platform tags as tags of a contract: `key:value`, a plain word for the value `true`. The inverse of `lowerTags`. */
export function contractTags(tags: readonly TagShape[]): readonly string[] {
  return tags.map(({ tag, value }) => {
    const key = tag.name.toLowerCase()
    return value === 'true' ? key : `${key}:${value}`
  })
}
