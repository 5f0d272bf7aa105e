/** A value with the part at a path changed; undefined takes the part away. */
export function editValue(
  value: unknown,
  path: readonly string[],
  change: (old: unknown) => unknown,
): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (Array.isArray(value)) {
    const changed = editValue(value[Number(step)], rest, change)
    return changed === undefined ? value.toSpliced(Number(step), 1) : value.with(Number(step), changed)
  }
  const record = value as Readonly<Record<string, unknown>>
  const changed = editValue(record[step], rest, change)
  if (changed !== undefined) return { ...record, [step]: changed }
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== step))
}
