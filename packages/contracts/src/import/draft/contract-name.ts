import { storedName } from '../../reference/stored-name.ts'

/**
 * The name in a contract of what the platform stores under a name, and the platform's spelling where the name does not give
 * it. References need words, so `Full name` is called `full_name`.
 */
export function contractName(
  stored: string,
  taken: ReadonlySet<string> = new Set(),
): { readonly name: string; readonly physicalName?: string } {
  const words = stored.replaceAll(/[^\p{L}\p{N}_]+/gu, '_').replace(/^(?=\d|$)/, '_')
  const base = words === stored && stored !== stored.toUpperCase() ? stored : words.toLowerCase()
  let name = base
  for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`
  return fits(name, stored) ? { name } : { name, physicalName: `"${stored.replaceAll('"', '""')}"` }
}

const fits = (name: string, stored: string) => /^[A-Za-z_]\w*$/.test(name) && storedName({ name }) === stored
