/** The value at a path such as `paths.logs[0]` of a configuration, as text; all of it without a path, null where there is none. */
export function configAt(config: string | null, path: string | undefined): string | null {
  return config === null || path === undefined ? config : valueAt(JSON.parse(config), path)
}

function valueAt(config: unknown, path: string): string | null {
  let at = config
  for (const [, key, quoted, index] of path.matchAll(/([^.[\]'"]+)|\['([^']*)'\]|\[(\d+)\]/g)) {
    if (typeof at !== 'object' || at === null) return null
    at = (at as Record<string, unknown>)[key ?? quoted ?? Number(index)]
  }
  if (at === undefined || at === null) return null
  return typeof at === 'string' ? at : JSON.stringify(at)
}
