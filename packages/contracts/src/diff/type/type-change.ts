import type { ChangeImpact } from '@mesh/core'

/**
 * How a type differs from another. `widened`: every old value fits, and it is of the same kind. `narrowed`: of the same kind,
 * but not every old value fits. `converted`: every old value has an exact counterpart of another kind. `changed`: neither.
 */
export type TypeChange = 'same' | 'widened' | 'narrowed' | 'converted' | 'changed'

const facts: Readonly<Record<TypeChange, { readonly readers: ChangeImpact; readonly fits: boolean }>> = {
  same: { readers: 'none', fits: true },
  widened: { readers: 'notice', fits: true },
  narrowed: { readers: 'notice', fits: false },
  converted: { readers: 'breaking', fits: true },
  changed: { readers: 'breaking', fits: false },
}

/** What several parts of a type amount to: the worst for readers, and whether all old values fit. */
export function joinTypeChanges(parts: readonly TypeChange[]): TypeChange {
  const fits = parts.every((part) => facts[part].fits)
  if (parts.some((part) => facts[part].readers === 'breaking')) return fits ? 'converted' : 'changed'
  if (parts.some((part) => facts[part].readers === 'notice')) return fits ? 'widened' : 'narrowed'
  return 'same'
}
