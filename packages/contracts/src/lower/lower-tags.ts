import type { NamespaceShape, TagShape } from '@mesh/core'

/**
 * ODCS tags as platform tags: `key:value` (or `key=value`) is the tag KEY with that value, a plain word the tag WORD with
 * the value `true`. Values of one key are joined with a comma, for an object carries each tag once. The tags live in the
 * schema of the tables.
 */
export function lowerTags(tags: readonly string[], namespace: NamespaceShape): readonly TagShape[] {
  const values = new Map<string, string[]>()
  for (const each of tags) {
    const [, key = each, value = 'true'] = /^([^:=]+)[:=](.+)$/s.exec(each) ?? []
    const name = tagName(key)
    if (name !== '') values.set(name, [...(values.get(name) ?? []), value.trim()])
  }
  return [...values].map(([name, each]) => platformTag(namespace, name, [...new Set(each)].join(',')))
}

/** One platform tag; a value is cut at the 256 characters that the platform allows. */
export function platformTag({ database, schema }: NamespaceShape, name: string, value: string): TagShape {
  return { tag: { database, schema, name }, value: [...value].slice(0, 256).join('') }
}

/** `data owner` → `DATA_OWNER`. */
function tagName(key: string): string {
  return key
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
}
