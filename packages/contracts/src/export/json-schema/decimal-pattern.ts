/** The pattern of a decimal as text. */
export const decimalPattern = (precision: number, scale: number) =>
  `^-?\\d{1,${Math.max(precision - scale, 1)}}(?:\\.\\d{1,${scale}})?$`

/** The digits that a {@link decimalPattern} gives; undefined for every other pattern. */
export function decimalOfPattern(
  pattern: string,
): { readonly precision: number; readonly scale: number } | undefined {
  const [, whole, fraction] = /^\^-\?\\d\{1,(\d+)\}\(\?:\\\.\\d\{1,(\d+)\}\)\?\$$/.exec(pattern) ?? []
  if (whole === undefined || fraction === undefined) return undefined
  const scale = Number(fraction)
  const precision = Number(whole) + scale
  return precision <= 38 ? { precision, scale } : undefined
}
